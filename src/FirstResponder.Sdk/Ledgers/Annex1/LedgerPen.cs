using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Writes what a case holds as a ledger shows it: local minutes, dues, persons and texts, masked or in clear.</summary>
internal sealed class LedgerPen
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");
    private static readonly LocalDatePattern Days = LocalDatePattern.Iso;
    private readonly DateTimeZone zone;
    private readonly TextMask? mask;

    public LedgerPen(Case current, Regulation regulation, DateTimeZone zone, LedgerText text)
    {
        Case = current;
        Regulation = regulation;
        this.zone = zone;

        // A log may be entered late; a ledger is read in the order in which things happened.
        Events = [.. current.History.OrderBy(e => e.OccurredAt)];
        mask = text == LedgerText.Clear ? null : new TextMask(KnownPersons.Of(current).Distinct());
    }

    public Case Case { get; }

    public Regulation Regulation { get; }

    public IReadOnlyList<CaseEvent> Events { get; }

    public string Minute(Instant at) => Minutes.Format(at.InZone(zone).LocalDateTime);

    /// <summary>24:00 of the day before for a midnight that ends a day.</summary>
    public string Until(Instant due, bool endsDay) => endsDay ? EndOf(due.InZone(zone).Date.PlusDays(-1)) : Minute(due);

    public string Promised(PromisedTime? promised) => promised switch
    {
        { Date: { } date } => EndOf(date),
        { Instant: { } at } => Until(at, at.InZone(zone).TimeOfDay == LocalTime.Midnight),
        _ => "",
    };

    // The cell decides what the text is: a name that the host wrapped as a free text is masked as a name all the same.
    public string Name(PersonalText? text) => Write(text, PersonalText.Name);

    public string Phone(PersonalText? text) => Write(text, PersonalText.Phone);

    public string Room(PersonalText? text) => Write(text, PersonalText.Room);

    public string Free(PersonalText? text) => text is null or { IsBlank: true } ? "" : mask?.Apply(text.Reveal()) ?? text.Reveal();

    /// <summary>"what：text", or "what" alone.</summary>
    public string Say(string what, params PersonalText?[] texts)
    {
        var said = Join("；", [.. texts.Select(Free)]);
        return said.Length == 0 ? what : what + "：" + said;
    }

    /// <summary>The parts that are not empty.</summary>
    public static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>When, in which round, who, what.</summary>
    public string Line(CaseEvent happened, string what) =>
        Minute(happened.OccurredAt) + (Case.Rounds.Count > 1 ? "（" + RoundName(happened.Round) + "）" : " ") + Person(happened.Actor) + " " + what;

    /// <summary>Who spoke for the owner, and how they were reached.</summary>
    public string Speaker(Relation relation, PersonalText? by, ContactWay way) => Join("，", Join(" ", LedgerWords.Of(relation), Name(by)), LedgerWords.Of(way));

    public static string RoundName(int round) => FormattableString.Invariant($"第{round}轮");

    public static string Person(Staff staff) => string.IsNullOrWhiteSpace(staff.Post) ? staff.Name : $"{staff.Name}（{staff.Post}）";

    public static string Person(Actor actor) => actor.Kind switch
    {
        ActorKind.Resident => "业主",
        ActorKind.System => "系统",
        _ => actor.Name ?? actor.Id,
    };

    private static string EndOf(LocalDate date) => Days.Format(date) + " 24:00";

    private string Write(PersonalText? text, Func<string, PersonalText> kind) =>
        text is null or { IsBlank: true } ? "" : mask is null ? text.Reveal() : kind(text.Reveal()).Masked;
}
