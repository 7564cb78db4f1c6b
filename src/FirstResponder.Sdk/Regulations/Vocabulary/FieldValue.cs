using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Regulations;

/// <summary>One field of a command or an event, as rules see it: absent, a word, a yes or no, a promised time, or a list of which only the length matters.</summary>
public readonly struct FieldValue
{
    private readonly string? text;
    private readonly PromisedTime? time;
    private readonly int count;

    private FieldValue(FieldKind kind, string? text, PromisedTime? time, int count)
    {
        Kind = kind;
        this.text = text;
        this.time = time;
        this.count = count;
    }

    /// <summary>The field was not given.</summary>
    public static FieldValue Absent => default;

    /// <summary>What sort of value stands here.</summary>
    public FieldKind Kind { get; }

    /// <summary>The word, or null when the value is none.</summary>
    public string? Text => text;

    /// <summary>The promised time, or null when the value is none.</summary>
    public PromisedTime? Time => time;

    /// <summary>The number of entries of a list; 0 for anything else.</summary>
    public int Count => count;

    /// <summary>True when something was really said: a word that isn't blank, a yes or no, a time, a list with entries.</summary>
    public bool IsPresent => Kind switch
    {
        FieldKind.Absent => false,
        FieldKind.List => count > 0,
        _ => true,
    };

    /// <summary>A word; null and blank count as absent.</summary>
    public static FieldValue Of(string? value) => string.IsNullOrWhiteSpace(value) ? default : new(FieldKind.Text, value, null, 0);

    /// <summary>A yes or no, seen by rules as the words true and false.</summary>
    public static FieldValue Of(bool value) => new(FieldKind.Text, value ? "true" : "false", null, 0);

    /// <summary>A yes or no that may be unsaid.</summary>
    public static FieldValue Of(bool? value) => value is { } said ? Of(said) : default;

    /// <summary>A promised time; null and the empty promise count as absent.</summary>
    public static FieldValue Of(PromisedTime? value) => value is { IsNone: false } given ? new(FieldKind.Time, null, given, 0) : default;

    /// <summary>A list of <paramref name="entries"/> entries.</summary>
    public static FieldValue List(int entries) => new(FieldKind.List, null, null, entries);

    /// <summary>Something that was given and whose content no rule looks at; false counts as absent.</summary>
    public static FieldValue Given(bool given) => given ? new(FieldKind.Given, null, null, 0) : default;
}
