using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace QuickStart.Import;

/// <summary>
/// What a person would decide and what life would bring, drawn from the row's own identity so that the same row always goes the same way.
/// The category is the SDK's hint where the text gives one; every sign of danger is taken for an emergency; where the text says nothing the
/// sample draws. An ERP asks its first responder instead: 附件2 第八条 leaves the judgement to people.
/// </summary>
internal static class Fates
{
    private static readonly (int Below, Category Category)[] Silent = [(70, Category.Ordinary), (82, Category.Complex), (92, Category.OutOfScope), (100, Category.Consultation)];

    // Of a hundred cases of a category; most close, the others stop with a duty open.
    private static readonly Dictionary<Category, (int Below, string Script)[]> Courses = new()
    {
        [Category.Emergency] = [(100, "Emergency")],
        [Category.Ordinary] = [(64, "OrdinaryRepair"), (74, "DissatisfiedOwner"), (82, "LateDispatch"), (90, "Unreached"), (95, "UnderReview"), (100, "OrdinaryUnderWay")],
        [Category.Complex] = [(75, "ComplexMatter"), (100, "ComplexUnderWay")],
        [Category.OutOfScope] = [(100, "OutOfScope")],
        [Category.Consultation] = [(50, "AnsweredOnTheSpot"), (100, "AnsweredLater")],
    };

    public static Category CategoryOf(Assessment hint, string identity) =>
        hint.NeedsEmergencyReview ? Category.Emergency : hint.Proposed ?? Silent.First(part => Draw(identity, 0) < part.Below).Category;

    public static EmergencyType? EmergencyTypeOf(Assessment hint)
    {
        var rule = hint.Evidence.FirstOrDefault(found => found.Category == Category.Emergency)?.RuleId;
        var type = Regulation.Jiangxi.Matters.FirstOrDefault(matter => matter.Id == rule)?.EmergencyType;
        return Enum.TryParse<EmergencyType>(type, out var known) ? known : null;
    }

    public static string ScriptOf(Category category, string identity) => Courses[category].First(part => Draw(identity, 4) < part.Below).Script;

    /// <summary>0 to 99, from four of the identity's digits.</summary>
    public static int Draw(string identity, int at) => int.Parse(identity.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 100;
}
