using System.Diagnostics;
using System.Text.Json.Serialization;

namespace FirstResponder.Sdk.Privacy;

/// <summary>
/// A text that belongs to a person (个人信息): a resident's name, number or room, or any free text of or about a resident.
/// It shows itself masked (脱敏) wherever texts end up by accident: in logs, interpolated strings, debuggers, exception messages and JSON.
/// The clear text is read by <see cref="Reveal"/> alone, so that every place that shows it can be found and answered for
/// (赣建房〔2026〕7号 附件2 第二十条).
/// </summary>
/// <remarks>
/// The text is kept exactly as given, never trimmed or normalised: what the resident said is evidence.
/// Two are equal when kind and text are equal, compared ordinally.
/// JSON written with ordinary serializer options has the form <c>{"masked":"张**"}</c> and cannot be read back.
/// </remarks>
[JsonConverter(typeof(PersonalTextJsonConverter))]
[DebuggerDisplay("{Masked,nq}")]
public sealed class PersonalText : IEquatable<PersonalText>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    private PersonalText(PersonalKind kind, string text)
    {
        _text = text;
        Kind = kind;
    }

    /// <summary>What the text is, which decides how it is masked.</summary>
    public PersonalKind Kind { get; }

    /// <summary>Whether the text is empty or whitespace: nothing was given, and the mask is the empty string.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(_text);

    /// <summary>
    /// The text as anyone may see it: 张** for a name, 139****1234 or 0791-****5678 for a number, *** for a room, [已脱敏] for free text.
    /// Tells neither the length of a name nor that of a free text. Built anew on each call.
    /// </summary>
    public string Masked => IsBlank ? string.Empty : Kind switch
    {
        PersonalKind.Name => NameMask.Of(_text),
        PersonalKind.Phone => PhoneMask.Of(_text),
        PersonalKind.Room => Masks.Room,
        _ => Masks.FreeText,
    };

    /// <summary>Wraps a person's name (姓名). Empty is allowed and stands for a name that was not given.</summary>
    /// <param name="text">The name in clear.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PersonalText Name(string text) => Create(PersonalKind.Name, text);

    /// <summary>
    /// Wraps a contact number (电话) as it was given: mobile, landline with or without extension, 400, overseas, short, or several in one text.
    /// The form is not checked, because a number that is wrong is still what the resident left.
    /// </summary>
    /// <param name="text">The number in clear.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PersonalText Phone(string text) => Create(PersonalKind.Phone, text);

    /// <summary>Wraps a room or house number (户号).</summary>
    /// <param name="text">The room in clear, for example <c>2单元1203室</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PersonalText Room(string text) => Create(PersonalKind.Room, text);

    /// <summary>Wraps a free text of or about a resident: a request, the owner's words, a cause, a measure, an attachment's name.</summary>
    /// <param name="text">The text in clear.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PersonalText Free(string text) => Create(PersonalKind.FreeText, text);

    /// <summary>Wraps an optional free text, so that "nothing was said" is null and not a blank text.</summary>
    /// <param name="text">The text in clear, or null.</param>
    /// <returns>Null when <paramref name="text"/> is null, empty or whitespace.</returns>
    public static PersonalText? FreeOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : Free(text!);

    /// <summary>
    /// The clear text. The only way to it; whoever calls this shows personal data and answers for the purpose (附件2 第二十条).
    /// </summary>
    public string Reveal() => _text;

    /// <inheritdoc/>
    public bool Equals(PersonalText? other) =>
        other is not null && Kind == other.Kind && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonalText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(_text) * 31) + (int)Kind);

    /// <summary>The masked text, as <see cref="Masked"/>; never the clear one.</summary>
    public override string ToString() => Masked;

    private static PersonalText Create(PersonalKind kind, string text) =>
        new(kind, text ?? throw new ArgumentNullException(nameof(text)));
}
