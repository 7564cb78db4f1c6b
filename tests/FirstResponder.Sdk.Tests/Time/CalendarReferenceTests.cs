using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>The calendar's arithmetic against a plain walk from day to day, and the laws it must keep.</summary>
public class CalendarReferenceTests
{
    private static readonly LocalDate First = new(2005, 1, 1);

    private static readonly LocalDate[] WorkingDays =
        [.. Enumerable.Range(0, 366 * 30).Select(day => First.PlusDays(day)).Where(China.IsWorkingDay)];

    [Fact]
    public void AddWorkingDays_and_WorkingDaysBetween_agree_with_a_walk_day_by_day()
    {
        var random = new System.Random(20260423);
        for (var i = 0; i < 5_000; i++)
        {
            var date = First.PlusDays(random.Next(366 * 30));
            var days = random.Next(1, 300) * (random.Next(2) == 0 ? 1 : -1);
            var end = Walk(date, days);

            Assert.Equal(end, China.AddWorkingDays(date, days));
            Assert.Equal(Count(date, end), China.WorkingDaysBetween(date, end));
        }
    }

    [Fact]
    public void Rank_and_select_are_inverse_on_every_day_of_two_centuries()
    {
        var first = new LocalDate(1901, 1, 1);
        var worked = new List<LocalDate>();
        for (var date = first; date.Year < 2101; date = date.PlusDays(1))
        {
            Assert.Equal(worked.Count, China.WorkingDaysBetween(first, date));
            if (worked.Count > 0) Assert.Equal(worked[^1], China.PreviousWorkingDay(date));
            if (!China.IsWorkingDay(date)) continue;
            if (worked.Count > 0)
            {
                Assert.Equal(date, China.NextWorkingDay(worked[^1]));
                Assert.Equal(date, China.AddWorkingDays(worked[0], worked.Count));
                Assert.Equal(worked[0], China.AddWorkingDays(date, -worked.Count));
            }

            worked.Add(date);
        }
    }

    [Fact]
    public void AddWorkingDays_from_a_working_day_adds_up()
    {
        var question = from day in Gen.Elements(WorkingDays) from a in Gen.Choose(1, 400) from b in Gen.Choose(1, 400) select (day, a, b);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(question.ToArbitrary(), q =>
            China.AddWorkingDays(China.AddWorkingDays(q.day, q.a), q.b) == China.AddWorkingDays(q.day, q.a + q.b)
            && China.AddWorkingDays(China.AddWorkingDays(q.day, q.a), -q.a) == q.day
            && China.WorkingDaysBetween(q.day, China.AddWorkingDays(q.day, q.a)) == q.a));
    }

    [Fact]
    public void DeadlineFrom_never_falls_when_start_or_amount_grow()
    {
        var question =
            from minute in Gen.Choose(0, 60 * 24 * 365 * 12)
            from later in Gen.Choose(0, 60 * 24 * 20)
            from amount in Gen.Choose(1, 120)
            from more in Gen.Choose(0, 40)
            from unit in Gen.Elements("min", "h", "wd", "d", "mo", "y")
            select (minute, later, amount, more, unit);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(question.ToArbitrary(), q =>
        {
            var start = At("2016-01-01 00:00") + Duration.FromMinutes(q.minute);
            var (amount, more) = q.unit == "y" ? (1 + (q.amount % 20), q.more % 20) : (q.amount, q.more);
            var deadline = Limit($"{amount} {q.unit}").DeadlineFrom(start, China, Shanghai);
            return deadline.Due > start
                && Limit($"{amount} {q.unit}").DeadlineFrom(start + Duration.FromMinutes(q.later), China, Shanghai).Due >= deadline.Due
                && Limit($"{amount + more} {q.unit}").DeadlineFrom(start, China, Shanghai).Due >= deadline.Due;
        }));
    }

    private static LocalDate Walk(LocalDate date, int days)
    {
        for (var left = Math.Abs(days); left > 0; left -= China.IsWorkingDay(date) ? 1 : 0) date = date.PlusDays(Math.Sign(days));
        return date;
    }

    private static int Count(LocalDate start, LocalDate end)
    {
        if (end < start) return -Count(end, start);
        var count = 0;
        for (var date = start; date < end; date = date.PlusDays(1)) count += China.IsWorkingDay(date) ? 1 : 0;
        return count;
    }
}
