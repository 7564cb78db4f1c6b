using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>One command, told by words alone, so that another process can send the very same again.</summary>
/// <param name="Kind">Which command.</param>
/// <param name="Case">The case; "-" when the desk shall derive it from the command id.</param>
/// <param name="Other">The other case, or the estate of a new one; "-" for none.</param>
public sealed record Step(string Kind, string Case, string Other = "-")
{
    public ValueTask<CaseResult> SendAsync(CaseDesk desk, string commandId, CancellationToken cancellationToken = default)
    {
        var options = new CommandOptions { CommandId = commandId };
        return Kind == "merge"
            ? desk.MergeAsync(Town.Key(Case), Town.Key(Other), Lead, Text("同一盏灯"), options: options, cancellationToken: cancellationToken)
            : desk.SendAsync(Command(), options, cancellationToken);
    }

    /// <summary>What a case needs next on its way to its closing.</summary>
    public static Step Next(Case current, Random choice)
    {
        string id = current.Key.CaseId;
        return current.Status switch
        {
            CaseStatus.Accepted => new Step("classify", id),
            CaseStatus.Classified when !current.History.Any(happened => happened is OwnerInformedAtIntake) => new Step("inform", id),
            CaseStatus.Classified => new Step("dispatch", id),
            CaseStatus.InProgress => new Step(choice.Next(3) == 0 ? "note" : "complete", id),
            CaseStatus.Completed => new Step("feedback", id),
            CaseStatus.FedBack => new Step("followup", id, choice.Next(4) == 0 ? "new" : "-"),
            CaseStatus.FollowedUp => new Step("close", id),
            _ => throw new InvalidOperationException($"{id} is {current.Status}."),
        };
    }

    public override string ToString() => $"{Kind} {Case} {Other}";

    private CaseCommand Command()
    {
        CaseKey key = Town.Key(Case == "-" ? "unused" : Case);
        return Kind switch
        {
            "accept" => new Accept(Town.Company, Other, OwnerChen, LeadLi, Channel.Phone, "3栋电梯厅的灯坏了") { CaseId = Case == "-" ? null : Case },
            "classify" => new Classify(key, Lead, Category.Ordinary),
            "inform" => new InformOwner(key, Lead, true) { Process = Text("登记、派工、办结、回访") },
            "dispatch" => new Dispatch(key, Lead, HandlerWang, Text("更换灯具")),
            "note" => new RecordSiteWork(key, Lead, SiteWorkKind.Record, Text("已到现场")),
            "complete" => new Complete(key, Handler, Text("已更换")),
            "feedback" => new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("灯已修好")),
            "followup" => FollowUp(key),
            "close" => new Close(key, Cast.Keeper),
            "spawn" => new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水"), CaseId: Other == "-" ? null : Other)),
            "split" => new Split(key, Lead, [new NewMatter(Text("门禁失灵"), CaseId: Other == "-" ? null : Other), new NewMatter(Text("路灯不亮"))]),
            _ => throw new InvalidOperationException("Unknown step: " + this),
        };
    }

    private FollowUp FollowUp(CaseKey key) => new(key, Clerk, ContactWay.Phone, Rating.Satisfied)
    {
        Efficiency = Rating.Satisfied,
        Attitude = Rating.Satisfied,
        Result = Rating.Satisfied,
        Verdict = Verdict.Satisfied,
        NewMatters = Other == "new" ? [new NewMatter(Text("卫生间漏水"), FirstResponder: LeadLi)] : [],
    };
}
