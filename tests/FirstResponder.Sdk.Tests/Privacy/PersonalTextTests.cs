using System.Diagnostics;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Privacy;

public class PersonalTextTests
{
    [Fact]
    public void Masked_of_the_annex_is_as_the_annex_acceptance_prints_it()
    {
        Assert.Equal("张**", PersonalText.Name("张三").Masked);
        Assert.Equal("139****1234", PersonalText.Phone("13900001234").Masked);
        Assert.Equal("0791-****5678", PersonalText.Phone("0791-12345678").Masked);
        Assert.Equal("***", PersonalText.Room("2单元1203室").Masked);
    }

    [Theory]
    [InlineData("张三丰", "张**")]
    [InlineData(" 张三 ", "张**")]
    [InlineData("欧阳修", "欧阳**")]
    [InlineData("上官婉儿", "上官**")]
    [InlineData("司马光", "司马**")]
    [InlineData("諸葛亮", "諸葛**")]
    [InlineData("欧阳", "欧**")]
    [InlineData("张女士", "张**")]
    [InlineData("张三、李四", "张**")]
    [InlineData("买买提·艾力", "买**")]
    [InlineData("John Smith", "J**")]
    [InlineData("𠮷野家", "𠮷**")]
    [InlineData("张", "**")]
    [InlineData("J", "**")]
    [InlineData("𠮷", "**")]
    [InlineData("13900001234", "**")]
    [InlineData("（张三）", "**")]
    [InlineData("😀张三", "**")]
    public void Masked_of_a_name_keeps_the_surname_only(string name, string masked) =>
        Assert.Equal(masked, PersonalText.Name(name).Masked);

    [Theory]
    [InlineData("139 0000 1234", "139****1234")]
    [InlineData("139-0000-1234", "139****1234")]
    [InlineData("１３９００００１２３４", "139****1234")]
    [InlineData("\u202D13900001234\u202C", "139****1234")]
    [InlineData("139\u200B0000\u200B1234", "139****1234")]
    [InlineData("+8613900001234", "139****1234")]
    [InlineData("+86 139 0000 1234", "139****1234")]
    [InlineData("＋86-139-0000-1234", "139****1234")]
    [InlineData("(+86)13900001234", "139****1234")]
    [InlineData("008613900001234", "139****1234")]
    [InlineData("0086 139 0000 1234", "139****1234")]
    [InlineData("86-13900001234", "139****1234")]
    [InlineData("013900001234", "139****1234")]
    [InlineData("张女士13900001234（晚上）", "139****1234")]
    [InlineData("13900001234-8001", "139****1234")]
    [InlineData("079112345678", "0791-****5678")]
    [InlineData("0791 1234 5678", "0791-****5678")]
    [InlineData("（0791）12345678", "0791-****5678")]
    [InlineData("(0791) 1234-5678", "0791-****5678")]
    [InlineData("0791—12345678", "0791-****5678")]
    [InlineData("0791-1234567", "0791-****4567")]
    [InlineData("010-12345678", "010-****5678")]
    [InlineData("010 1234 5678", "010-****5678")]
    [InlineData("0791-12345678-8001", "0791-****5678")]
    [InlineData("0791-12345678转8001", "0791-****5678")]
    [InlineData("079112345678 ext. 8001", "0791-****5678")]
    [InlineData("0791-12345678（分机：8001）", "0791-****5678")]
    [InlineData("+86 791 12345678", "0791-****5678")]
    [InlineData("+86 (0)791 12345678", "0791-****5678")]
    [InlineData("+86 10 1234 5678", "010-****5678")]
    [InlineData("12345678", "****5678")]
    [InlineData("1234 5678", "****5678")]
    [InlineData("400-123-4567", "400****4567")]
    [InlineData("400 8888 567", "400****8567")]
    [InlineData("800-820-1234", "800****1234")]
    [InlineData("+86 400 123 4567", "400****4567")]
    [InlineData("+852 9123 4567", "+****4567")]
    [InlineData("00852-9123-4567", "+****4567")]
    [InlineData("+1 (555) 123-4567", "+****4567")]
    [InlineData("+677 12345", "+****")]
    [InlineData("12345", "****")]
    [InlineData("661234", "****")]
    [InlineData("110", "****")]
    [InlineData("无", "****")]
    [InlineData("139000012345", "****")]
    [InlineData("1390000123413900005678", "****")]
    [InlineData("36010119900101123X", "****")]
    [InlineData("13900001234、0791-12345678", "139****1234、0791-****5678")]
    [InlineData("0791-12345678 13900001234", "0791-****5678、139****1234")]
    [InlineData("13900001234/13800005678", "139****1234、138****5678")]
    [InlineData("13900001234 13800005678", "139****1234、138****5678")]
    [InlineData("13900001234；661234", "139****1234")]
    public void Masked_of_a_phone_shows_prefix_and_last_four_at_most(string phone, string masked) =>
        Assert.Equal(masked, PersonalText.Phone(phone).Masked);

    [Fact]
    public void Masked_of_free_text_tells_neither_words_nor_length()
    {
        Assert.Equal("[已脱敏]", PersonalText.Free("短").Masked);
        Assert.Equal("[已脱敏]", PersonalText.Free(new string('长', 5000)).Masked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    public void IsBlank_of_whitespace_is_true_and_the_mask_empty(string text)
    {
        foreach (var personal in new[] { PersonalText.Name(text), PersonalText.Phone(text), PersonalText.Room(text), PersonalText.Free(text) })
        {
            Assert.True(personal.IsBlank);
            Assert.Equal(string.Empty, personal.Masked);
            Assert.Equal(text, personal.Reveal());
        }
    }

    [Fact]
    public void FreeOrNull_of_nothing_is_null_and_of_words_free_text()
    {
        Assert.Null(PersonalText.FreeOrNull(null));
        Assert.Null(PersonalText.FreeOrNull(" \t"));
        Assert.Equal(PersonalText.Free("漏水"), PersonalText.FreeOrNull("漏水"));
    }

    [Fact]
    public void Create_with_null_throws_naming_the_parameter()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => PersonalText.Name(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => PersonalText.Phone(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => PersonalText.Room(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => PersonalText.Free(null!)).ParamName);
    }

    [Fact]
    public void Equals_compares_kind_and_text()
    {
        Assert.Equal(PersonalText.Name("张三"), PersonalText.Name("张三"));
        Assert.Equal(PersonalText.Name("张三").GetHashCode(), PersonalText.Name("张三").GetHashCode());
        Assert.NotEqual(PersonalText.Name("张三"), PersonalText.Name("张四"));
        Assert.NotEqual(PersonalText.Name("张三"), PersonalText.Free("张三"));
        Assert.False(PersonalText.Name("张三").Equals((object)"张三"));
        Assert.False(PersonalText.Name("张三").Equals(null));
    }

    [Fact]
    public void Reveal_gives_back_exactly_what_was_given() =>
        Assert.Equal(" 张 三\n", PersonalText.Name(" 张 三\n").Reveal());

    [Fact]
    public void Debugger_shows_the_mask_and_no_field()
    {
        var display = typeof(PersonalText).GetCustomAttributes(typeof(DebuggerDisplayAttribute), false).Cast<DebuggerDisplayAttribute>();
        Assert.Equal("{Masked,nq}", Assert.Single(display).Value);

        var fields = typeof(PersonalText).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic);
        var clear = Assert.Single(fields, field => field.FieldType == typeof(string));
        var browsable = (DebuggerBrowsableAttribute)Assert.Single(clear.GetCustomAttributes(typeof(DebuggerBrowsableAttribute), false));
        Assert.Equal(DebuggerBrowsableState.Never, browsable.State);
    }
}
