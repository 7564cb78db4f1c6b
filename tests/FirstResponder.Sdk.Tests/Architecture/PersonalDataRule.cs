using System.Reflection;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>A property that by its name holds something of or about a resident has to be a PersonalText, not a string.</summary>
internal static class PersonalDataRule
{
    private static readonly HashSet<string> Folders = ["Cases", "Ledgers", "Storage"];

    private static readonly HashSet<string> Names =
    [
        "Spot", "Text", "Texts", "Note", "Notes", "Remark", "Remarks", "Cause", "Explanation", "Steps", "Result", "Shortfall", "Progress",
        "Measures", "Requirement", "Requirements", "Plan", "AnsweredBy", "Content", "Message", "Description", "Consent", "RepresentationConsent",
    ];

    // These stay what they are with a word in front: ComplainantName, OwnerWords, OverrideReason.
    private static readonly string[] Endings = ["Name", "Names", "Phone", "Phones", "Room", "Words", "Reason", "Address"];

    private static readonly HashSet<string> Neutral = ["TypeName", "WireName", "DisplayName", "EstateName", "CompanyName", "ProjectName"];

    /// <summary>"Type.Property" that is no resident's: words of a regulation, of the staff, of the product itself. Each with its why.</summary>
    public static IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["Actor.Name"] = "the acting employee's badge name; residents act without one",
        ["Staff.Name"] = "an employee's badge name (附件2 第五条)",
        ["EstateProfile.Name"] = "the estate's name",
        ["OpenedDuty.Name"] = "what the duty is called",
        ["CaseView.CategoryName"] = "a word of the regulation",
        ["CaseView.StatusName"] = "a word of the regulation",
        ["DutyView.Name"] = "what the duty is called",
        ["NothingToDo.Reason"] = "a fixed sentence of the library",
        ["StepNeed.Words"] = "words of a vocabulary",
        ["ChannelNotice.DeskAddress"] = "the service desk's address, published by duty (附件2 第六条)",
        ["ChannelNotice.SupervisionPhone"] = "the supervision number, published by duty (附件2 第二十二条)",
    };

    public static bool Covers(Type type) =>
        type.IsVisible && Layers.FolderOf(type.FullName ?? type.Name) is { } folder && Folders.Contains(folder);

    /// <summary>The properties of the type that ought to be PersonalText and are text in clear, as "Type.Property".</summary>
    public static IEnumerable<string> ClearTexts(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => SoundsPersonal(property.Name) && HoldsText(property.PropertyType))
        .Select(property => $"{type.Name}.{property.Name}");

    private static bool SoundsPersonal(string name) =>
        !Neutral.Contains(name) && (Names.Contains(name) || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)));

    private static bool HoldsText(Type type)
    {
        if (type == typeof(string))
            return true;
        if (type.IsArray)
            return HoldsText(type.GetElementType()!);
        return type.IsGenericType && type.GetGenericArguments().Any(HoldsText);
    }
}
