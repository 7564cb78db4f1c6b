using System.Globalization;
using FirstResponder.Sdk.Cases;
using NodaTime;
using NodaTime.Text;
using QuickStart.Requests;

namespace QuickStart.Scripts;

/// <summary>
/// What is done to one case, and when. A time is written +1h30m (after the contact), D+1 10:00 (the day after it, local time)
/// or 05-12 15:00 (of 2026).
/// </summary>
internal sealed class Script
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private readonly List<Act> acts;
    private readonly Instant start;

    public Script(Request request)
        : this(request, request.Number, request.FirstResponder, request.Arrived, [])
    {
    }

    private Script(Request request, string caseId, Staff lead, Instant start, List<Act> acts)
    {
        Request = request;
        Key = new CaseKey(request.Company, caseId);
        Lead = Actor.Of(lead);
        Handler = Actor.Of(request.Handler ?? Cast.Fitter);
        this.start = start;
        this.acts = acts;
    }

    public Request Request { get; }

    public CaseKey Key { get; }

    /// <summary>首问责任人, who leads the case to its end.</summary>
    public Actor Lead { get; }

    /// <summary>处置责任人.</summary>
    public Actor Handler { get; }

    public IReadOnlyList<Act> Acts => acts;

    /// <summary>How this resident accepts to be told a result (附件2 第十四条).</summary>
    public ContactWay Way => Request.Channel == Channel.Online ? ContactWay.WeChat : ContactWay.Phone;

    /// <summary>It must go through. Several commands are one contact: stored together or not at all.</summary>
    public void At(string time, params CaseCommand[] commands) => Add(new Act(Time(time), Key, commands, []) { CommandId = NextId() });

    /// <summary>It must be refused, with exactly these codes.</summary>
    public void Refused(string time, CaseCommand command, params string[] codes) => Add(new Act(Time(time), Key, [command], codes) { CommandId = NextId() });

    /// <summary>This case joins an earlier one of the same matter (并案).</summary>
    public void MergeInto(string time, string masterId) => Add(new Act(Time(time), new CaseKey(Cast.Company, masterId), [], []) { Duplicate = Key, CommandId = NextId() });

    /// <summary>The script of a case that began in this one's follow-up (附件2 第十五条 新诉求另行受理).</summary>
    public Script Spawned(string time, string caseId, Staff firstResponder) => new(Request, caseId, firstResponder, Time(time), acts);

    public Instant Time(string text)
    {
        if (text[0] == '+')
        {
            return start + Length(text[1..]);
        }

        var day = start.InZone(Cast.Estate.Zone).Date;
        if (text.StartsWith("D+", StringComparison.Ordinal))
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var later = day.PlusDays(int.Parse(text[2..space], CultureInfo.InvariantCulture));
            return Local(later.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + text[space..]);
        }

        return Local("2026-" + text);
    }

    public LocalDate Day(int after) => start.InZone(Cast.Estate.Zone).Date.PlusDays(after);

    private static Duration Length(string text)
    {
        var length = Duration.Zero;
        var number = 0;
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign))
            {
                number = (number * 10) + (sign - '0');
                continue;
            }

            length += sign == 'h' ? Duration.FromHours(number) : Duration.FromMinutes(number);
            number = 0;
        }

        return length;
    }

    private static Instant Local(string text) => Minutes.Parse(text).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();

    private void Add(Act act) => acts.Add(act);

    private string NextId() => Key.CaseId + "#" + (acts.Count + 1).ToString("00", CultureInfo.InvariantCulture);
}
