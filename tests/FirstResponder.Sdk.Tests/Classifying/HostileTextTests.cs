using System.Diagnostics;
using System.Text;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>Whatever is typed or pasted gets an answer, in time linear in its length, the same on every thread.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Odd => ["", " ", "水", "\u0000", "\uD83D", "\uDE00\uD83D", "🔥🔥🔥", "電梯😀困人", "\r\n\t", "。。。！！", "ＡＢＣ", "Лифт застрял", "العالقون", new string('#', 300), new string('3', 300), "\uFEFF\u200B\u200D", "a\u0301", "电梯\u0007困人"];

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_text_is_answered(string text)
    {
        var read = Texts.Read(text);
        Assert.All(read.Evidence, e => Assert.InRange(e.Start + e.Length, 1, text.Length));
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Texts.Read(null!));

    [Fact]
    public void Emoji_between_words_does_not_hide_danger() => Assert.True(Texts.Read("🔥楼道着火了🔥🔥").NeedsEmergencyReview);

    [Theory]
    [InlineData("电梯困人")]
    [InlineData("电梯困人，")]
    [InlineData("着火。")]
    [InlineData("停水停电漏水噪音垃圾收费学校")]
    [InlineData("一")]
    [InlineData("电")]
    public void Cost_is_linear(string part)
    {
        // Fifty times as long: in linear time fifty times the cost, in quadratic time 2,500 times. A busy machine may take a few times longer.
        var (small, large) = (Repeat(part, 4_000), Repeat(part, 200_000));
        Texts.Read(small);
        var (one, fifty) = (Best(small), Best(large));
        for (var again = 0; again < 20 && fifty >= one * 600; again++)
        {
            // On a machine that does much else the longer text is the one that is interrupted.
            var more = Best(large);
            fifty = more < fifty ? more : fifty;
        }

        Assert.True(fifty < one * 600, $"{one} for 4,000 and {fifty} for 200,000 letters");
        Assert.InRange(Texts.Read(large).Evidence.Count, 0, 300);
    }

    [Fact]
    public void A_million_letters_are_read_at_once()
    {
        var text = Repeat("请问小区三栋的电梯为什么总是坏，物业不修还要涨物业费。", 1 << 20);
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Texts.Read(text).Proposed);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Danger_after_a_million_letters_is_found() => Assert.True(Texts.Read(Repeat("今天天气很好。", 1 << 20) + "电梯困人").NeedsEmergencyReview);

    [Fact]
    public void Danger_in_a_clause_without_an_end_is_found() => Assert.True(Texts.Read(Repeat("小区垃圾", 5000) + "电梯困人").NeedsEmergencyReview);

    [Fact]
    public void All_threads_say_the_same()
    {
        var texts = Texts.Of("registrations-second.csv").Select(t => t.Text).ToList();
        var alone = texts.Select(Said).ToList();
        Parallel.For(0, 64, _ => Assert.Equal(alone, texts.Select(Said)));
    }

    [Fact]
    public void Nothing_but_the_result_is_allocated()
    {
        var texts = Texts.Of("registrations-second.csv").Select(t => t.Text).ToList();
        texts.ForEach(text => Texts.Read(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = texts.Sum(text => Texts.Read(text) is var read ? read.Evidence.Count + (read.Axes?.Count ?? 0) : 0);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(found + (texts.Count * 8));
        Assert.InRange(each, 0, 120);
        var long1 = Repeat("没有要说的事", 100_000);
        Texts.Read(long1);
        before = GC.GetAllocatedBytesForCurrentThread();
        Texts.Read(long1);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
    }

    private static string Said(string text) => Texts.Read(text) is var read ? $"{read.Proposed} {read.NeedsEmergencyReview} {string.Join(' ', read.Evidence.Select(e => e.RuleId + e.Points))}" : "";

    private static string Repeat(string part, int letters) => new StringBuilder(letters + part.Length).Insert(0, part, Math.Max(1, letters / part.Length)).ToString();

    private static TimeSpan Best(string text)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            Texts.Read(text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
