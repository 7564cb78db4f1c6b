using FirstResponder.Sdk.Classification;
using QuickStart.Requests;

namespace QuickStart.Scripts;

/// <summary>The scripts by the name that stands in requests.csv.</summary>
internal static class ScriptBook
{
    private static readonly Dictionary<string, Action<Script>> Scripts = new(StringComparer.Ordinal)
    {
        ["OrdinaryRepair"] = OrdinaryRepair.Write,
        ["OrdinaryUnderWay"] = OrdinaryRepair.UnderWay,
        ["AttemptsToCheat"] = AttemptsToCheat.Write,
        ["ThreeRounds"] = ThreeRounds.Write,
        ["ExtensionRefused"] = Extensions.Refused,
        ["ExtensionConfirmed"] = Extensions.Confirmed,
        ["Unreached"] = Unreached.ByPhone,
        ["UnreachableOnline"] = Unreached.Online,
        ["SpawnedMatter"] = OrdinaryTurns.SpawnedMatter,
        ["Withdrawal"] = OrdinaryTurns.Withdrawal,
        ["LeadHandover"] = OrdinaryTurns.LeadHandover,
        ["UnderReview"] = OrdinaryTurns.UnderReview,
        ["DissatisfiedOwner"] = OrdinaryTurns.Dissatisfied,
        ["LateDispatch"] = OrdinaryTurns.LateDispatch,
        ["HintSetAside"] = OrdinaryTurns.HintSetAside,
        ["StaffDiscovery"] = OrdinaryTurns.StaffDiscovery,
        ["ExternalOrder"] = HotlineOrders.Alone,
        ["MergedRepair"] = HotlineOrders.Master,
        ["MergedOrder"] = HotlineOrders.Duplicate,
        ["ComplexMatter"] = ComplexMatter.Write,
        ["ComplexUnderWay"] = ComplexMatter.UnderWay,
        ["ComplexOverHolidays"] = ComplexMatter.OverHolidays,
        ["Emergency"] = Emergencies.Write,
        ["GasLeakAtNight"] = Emergencies.GasLeakAtNight,
        ["OutOfScope"] = OutOfScopeMatters.Write,
        ["SimpleRefusal"] = OutOfScopeMatters.SimpleRefusal,
        ["AnsweredOnTheSpot"] = Consultations.OnTheSpot,
        ["AnsweredLater"] = Consultations.Later,
    };

    public static IReadOnlyList<Act> ActsFor(Request request)
    {
        var script = new Script(request);
        Scripts[request.Script.Length > 0 ? request.Script : UsualFor(request.Category)](script);
        return script.Acts;
    }

    private static string UsualFor(Category category) => category.Code switch
    {
        "Emergency" => "Emergency",
        "Complex" => "ComplexMatter",
        "OutOfScope" => "OutOfScope",
        "Consultation" => "AnsweredLater",
        _ => "OrdinaryRepair",
    };
}
