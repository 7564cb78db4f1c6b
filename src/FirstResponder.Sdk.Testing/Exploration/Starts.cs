using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>The ways in which a case can begin. Every one complains about the same employee, so that conflicts of interest can be tried everywhere.</summary>
internal static class Starts
{
    /// <summary>The beginnings that the scope follows, and those that must be refused.</summary>
    public static IReadOnlyList<Act> Of(ExplorationScope scope)
    {
        List<Act> starts = [Start("by telephone", m => Heard(m, scope, ExplorationPeople.Owner, Channel.Phone))];
        foreach (var category in scope.Categories)
        {
            starts.Add(Start("by telephone, sorted as " + category.Code, m => Sorted(Heard(m, scope, ExplorationPeople.Owner, Channel.Phone), category)));
        }

        starts.Add(Start("by telephone, in words of danger", m => Heard(m, scope, ExplorationPeople.Owner, Channel.Phone, Danger(scope.Regulation))));
        if (scope.Follows(ExplorationExtras.UnknownOwner))
        {
            starts.Add(Start("found by staff", m => Found(Heard(m, scope, null, Channel.OnSite))));
        }

        if (scope.Follows(ExplorationExtras.OnlineEntry))
        {
            starts.Add(Start("by app", m => Heard(m, scope, ExplorationPeople.Owner, Channel.Online)));
        }

        starts.Add(Start("without a first responder", m => Heard(m, scope, ExplorationPeople.Owner, Channel.Phone, null, null)));
        starts.Add(Start("in writing, without a receipt", m => Heard(m, scope, ExplorationPeople.Owner, Channel.Written)));
        starts.Add(Start("in an unknown category", m => Sorted(Heard(m, scope, ExplorationPeople.Owner, Channel.Phone), new Category("Unheard"))));
        return starts;
    }

    /// <summary>A text that hints at an emergency under the regulation.</summary>
    public static string Danger(Regulation regulation) =>
        regulation.Matters.FirstOrDefault(matter => matter.Category == Category.Emergency)?.Words[0] ?? "险情";

    private static Act Start(string form, Func<Moment, Accept> make) => new(Do.Accept, "Accept " + form, ActKind.Step, _ => Actor.Of(ExplorationPeople.Lead), make);

    private static Accept Heard(Moment m, ExplorationScope scope, Complainant? owner, Channel channel, string? content = null) =>
        Heard(m, scope, owner, channel, content, ExplorationPeople.Lead);

    private static Accept Heard(Moment m, ExplorationScope scope, Complainant? owner, Channel channel, string? content, Staff? first) =>
        new(scope.Estate.Company, scope.Estate.Estate, owner, first, channel, content ?? "一般事项", m.By) { CaseId = "C-1", ComplaintAbout = [ExplorationPeople.Accused.Id] };

    private static Accept Sorted(Accept command, Category category)
    {
        command.Classification = new Sorting(category, null, category == Category.Emergency ? EmergencyType.GasLeak : null, Privacy.PersonalText.Free("已说明"));
        return command;
    }

    private static Accept Found(Accept command)
    {
        command.Origin = Origin.StaffDiscovery;
        return command;
    }
}
