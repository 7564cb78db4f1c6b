using System.Text;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>Whatever is typed or pasted gets an answer, in time linear in its length, the same on every thread.</summary>
public class HostileTextTests
{
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(2);

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
    public async Task Reading_ends_whatever_is_repeated(string part)
    {
        // No measure of speed, which the benchmarks are for: a reading in linear time ends within a second, one that starts again at each letter takes many minutes.
        var read = await Task.Run(() => Texts.Read(Repeat(part, 1 << 20))).WaitAsync(Hung);
        Assert.Equal(Texts.Read(Repeat(part, 4_000)).Evidence.Count, read.Evidence.Count);
    }

    [Fact]
    public async Task A_million_letters_of_a_letter_are_read() =>
        Assert.NotNull((await Task.Run(() => Texts.Read(Repeat("请问小区三栋的电梯为什么总是坏，物业不修还要涨物业费。", 1 << 20))).WaitAsync(Hung)).Proposed);

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
}
