using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>A scenario that went as it said.</summary>
public sealed class ScenarioStory
{
    internal ScenarioStory(Scenario scenario, string text, CaseView? last)
    {
        Scenario = scenario;
        Text = text;
        Case = last;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The story: who did what when, what became of it, and what was found to hold. Chinese and English, local times; good as documentation.</summary>
    public string Text { get; }

    /// <summary>The case that the scenario spoke of last, as it stood at the end; null when none was accepted.</summary>
    public CaseView? Case { get; }

    /// <summary>The case as a row of 附件1, in clear: the people are made up.</summary>
    /// <exception cref="InvalidOperationException">No case was accepted.</exception>
    public Annex1Row ToRow() => Case is { } view
        ? Annex1Row.From(view.Case, view.Regulation, view.Estate, LedgerText.Clear)
        : throw new InvalidOperationException("情景中没有受理的案件。 / No case was accepted in this scenario.");

    /// <summary>The story.</summary>
    public override string ToString() => Text;
}
