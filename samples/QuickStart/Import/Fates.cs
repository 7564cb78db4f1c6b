using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;

namespace QuickStart.Import;

/// <summary>
/// What a person would decide and what life would bring, drawn from the row's own identity so that the same row always goes the same way.
/// The category is the one that the SDK proposes; a sign of danger that it doesn't propose as an emergency is looked at and set aside with a reason;
/// where the text says nothing the sample draws. An ERP asks its first responder instead: 附件2 第八条 leaves the judgement to people.
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
        hint.Proposed ?? Silent.First(part => Draw(identity, 0) < part.Below).Category;

    public static EmergencyType? EmergencyTypeOf(Assessment hint)
    {
        var type = hint.Axes?.FirstOrDefault(found => found.Axis == "Danger")?.Value;
        return Enum.TryParse<EmergencyType>(type, out var known) ? known : null;
    }

    // An answer on the spot states the category in the same breath; what must be looked at first is answered later.
    public static string ScriptOf(Category category, Assessment hint, string identity) => category == Category.Consultation && hint.NeedsEmergencyReview ? "AnsweredLater" : Courses[category].First(part => Draw(identity, 4) < part.Below).Script;

    /// <summary>0 to 99, from four of the identity's digits.</summary>
    public static int Draw(string identity, int at) => int.Parse(identity.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 100;
}
