using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using QuickStart.Requests;

namespace QuickStart.Showing;

/// <summary>What the SDK proposed for each request and why, beside what the first responder chose; and where somebody had to look at once.</summary>
internal static class Proposals
{
    public static void Show(Screen screen, IReadOnlyList<Request> requests, IReadOnlyList<CaseView> cases)
    {
        var read = cases.Where(view => view.Case.Intake.Assessment is { Proposed: not null }).ToList();
        var shown = read.Where(view => view.Case.Intake.Assessment is var assessment && (assessment!.NeedsEmergencyReview || assessment.Proposed != view.Case.Category)).ToList();
        screen.Heading($"分类提议 {read.Count} 件", "proposed categories with their reasons; a person decides");
        foreach (var view in shown)
        {
            var assessment = view.Case.Intake.Assessment!;
            var agreed = view.Case.Category == assessment.Proposed ? "" : $"　人判为{view.CategoryName}";
            var urgent = assessment.NeedsEmergencyReview ? "须马上看　" : "";
            var matter = requests.FirstOrDefault(request => request.Number == view.Key.CaseId)?.Matter;
            screen.Line($"{urgent}第{view.Key.CaseId}件 {matter}　提议{Name(assessment.Proposed)}（{Reasons(assessment, 2)}）{agreed}", assessment.NeedsEmergencyReview ? "yellow" : "default", 4);
        }

        screen.Line($"其余 {read.Count - shown.Count} 件没有险情迹象，提议与人的判断一致。", "grey", 4);
    }

    public static string Name(Category? category) => category is { } known ? Regulation.Jiangxi.NameOf(known) : "无提议";

    /// <summary>The strongest reasons for what was proposed, or for the danger; in the lexicon's words, not the resident's.</summary>
    public static string Reasons(Assessment assessment, int most)
    {
        var asked = assessment.NeedsEmergencyReview ? Category.Emergency : assessment.Proposed;
        var found = assessment.Evidence.Where(evidence => evidence.Category == asked && evidence.Points > 0).OrderByDescending(evidence => evidence.Points).Take(most);
        return string.Join("；", found.Select(evidence => (CategoryClassifier.BuiltIn.Lexicon.Reason(evidence.RuleId) ?? evidence.RuleId).Split(" | ")[0]));
    }
}
