using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>One letter of the alphabet: a command in one of its forms, by somebody.</summary>
internal sealed class Act(CommandName name, string title, ActKind kind, Func<Case?, Actor> by, Func<Moment, CaseCommand?> make, Act? first = null)
{
    /// <summary>The passing of time until everything that runs has fallen due.</summary>
    public static Act Wait { get; } = new(default, "time passes until everything that runs is overdue", ActKind.Step, _ => ExplorationPeople.Job, _ => null);

    public CommandName Name { get; } = name;

    public string Title { get; } = title;

    public ActKind Kind { get; } = kind;

    /// <summary>What is done before in the same breath; an act after it is offered only when that went through.</summary>
    public Act? First { get; } = first;

    /// <summary>Whether the answer may differ within one abstract state: what was announced or recomputed already isn't again.</summary>
    public bool IsOnce => Name is CommandName.AnnounceDue or CommandName.Recompute;

    public Actor By(Case? current) => by(current);

    public CaseCommand? Make(Moment moment) => make(moment);
}
