using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Privacy;

public class TextMaskTests
{
    private static readonly TextMask Mask = new(
    [
        PersonalText.Name("王小芳"), PersonalText.Name("王小"), PersonalText.Name("John Li"), PersonalText.Name("李"), PersonalText.Name(" "),
        PersonalText.Room("2单元1203室"), PersonalText.Room("5"), PersonalText.Phone("661234"), PersonalText.Free("漏水"),
    ]);

    [Theory]
    [InlineData("王小芳说1203漏水，电话13900001234。", "王**说***漏水，电话139****1234。")]
    [InlineData("住户王小来电", "住户王**来电")]
    [InlineData("家住3栋2单元1203室", "家住3栋***")]
    [InlineData("家住３栋２单元１２０３室", "家住３栋***")]
    [InlineData("JOHN LI called, Johnny Li did not; john lin neither", "J** called, Johnny Li did not; john lin neither")]
    [InlineData("短号661234，不是5661234", "短号****，不是****1234")]
    [InlineData("李师傅5点到", "李师傅5点到")]
    [InlineData("（0791）12345678转8001或138 0000 5678均可", "0791-****5678或138****5678均可")]
    [InlineData("（13900001234）", "（139****1234）")]
    [InlineData("139 1203 5678", "139****5678")]
    [InlineData("身份证36010119900101123X", "身份证****X")]
    [InlineData("2026-04-29 09:00 停水，12345 工单已转 3 次，12-2-1204 说要1200.50元", "2026-04-29 09:00 停水，12345 工单已转 3 次，12-2-1204 说要1200.50元")]
    [InlineData("00:00 13900001234", "00:00 139****1234")]
    [InlineData("拨打+86 139-0000-1234 / +1 555 123 4567", "拨打139****1234 / +****4567")]
    [InlineData("1+1=2", "1+1=2")]
    [InlineData("", "")]
    public void Apply_masks_numbers_and_what_is_known_and_leaves_the_rest(string text, string masked) =>
        Assert.Equal(masked, Mask.Apply(text));

    [Fact]
    public void Apply_to_free_text_keeps_it_readable_and_to_others_gives_their_mask()
    {
        Assert.Equal("***漏水", Mask.Apply(PersonalText.Free("1203漏水")));
        Assert.Equal("赵**", Mask.Apply(PersonalText.Name("赵六")));
    }

    [Fact]
    public void Apply_knowing_nothing_still_masks_numbers() =>
        Assert.Equal("王小芳 139****1234", new TextMask([]).Apply("王小芳 13900001234"));

    [Fact]
    public void Null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => new TextMask(null!));
        Assert.Throws<ArgumentNullException>(() => Mask.Apply((string)null!));
        Assert.Throws<ArgumentNullException>(() => Mask.Apply((PersonalText)null!));
    }
}
