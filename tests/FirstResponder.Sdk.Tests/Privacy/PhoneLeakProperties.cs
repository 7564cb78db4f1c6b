using System.Text;
using System.Text.Json;
using FirstResponder.Sdk.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace FirstResponder.Sdk.Tests.Privacy;

/// <summary>Whatever number a resident leaves, and however it is written, no way of showing it gives it away.</summary>
public class PhoneLeakProperties
{
    private static readonly Gen<string> Separator = Gen.Elements("", "-", " ", "—", "\u3000", " - ", "\u200B");

    private static readonly Gen<string> Mobile =
        from second in Gen.Choose(3, 9)
        from rest in Digits(9)
        from first in Separator
        from last in Separator
        select $"1{second}{rest[0]}{first}{rest[1..5]}{last}{rest[5..]}";

    private static readonly Gen<string> Extension =
        from mark in Gen.Elements("转", "-", " ext ", "ext.", "分机", "#", "（转")
        from length in Gen.Choose(2, 5)
        from digits in Digits(length)
        select mark + digits;

    private static readonly Gen<string> Landline =
        from area in Gen.Elements("010", "020", "021", "0791", "0792", "0755", "028", "0898")
        from length in Gen.Choose(7, 8)
        from local in Digits(length)
        from separator in Separator
        from bracketed in Gen.Elements(true, false)
        from extension in Gen.OneOf(Gen.Constant(""), Extension)
        select (bracketed ? $"（{area}）" : area + separator) + local + extension;

    private static readonly Gen<string> Service =
        from prefix in Gen.Elements("400", "800")
        from rest in Digits(7)
        from separator in Separator
        select $"{prefix}{separator}{rest[..3]}{separator}{rest[3..]}";

    private static readonly Gen<string> WithCountry =
        from prefix in Gen.Elements("+86", "+86 ", "0086", "0086-", "＋86 ")
        from number in Mobile
        select prefix + number;

    private static readonly Gen<string> Overseas =
        from prefix in Gen.Elements("+1", "+852 ", "+44-", "001", "00852")
        from length in Gen.Choose(7, 10)
        from digits in Digits(length)
        select prefix + digits;

    private static readonly Gen<string> Short = from length in Gen.Choose(3, 6) from digits in Digits(length) select digits;

    private static readonly Gen<string> Odd = from length in Gen.Choose(9, 30) from digits in Digits(length) select digits;

    private static readonly Gen<string> AnyNumber = Gen.OneOf(Mobile, Landline, Service, WithCountry, Overseas, Short, Odd);

    private static readonly Gen<string> AnyText =
        from numbers in Gen.ListOf(AnyNumber).Where(list => list.Count is > 0 and < 4)
        from separator in Gen.Elements("、", "/", "，", " ; ", "或")
        from wide in Gen.Elements(true, false)
        let text = string.Join(separator, numbers)
        select wide ? Widen(text) : text;

    private static readonly Gen<string> Anything = Gen.Elements(
            "0", "00", "1", "13", "86", "+86", "+", "400", "010", "0791", "1234", "5678", "12345678", "９", "٣", " ", "-", "—", "(", "）", "（", "转",
            "ext", "x", "#", ".", "、", "张", "单元", "\u200B", "\n", "\uD842", "\uDFB7", "😀")
        .ListOf().Select(parts => string.Concat(parts));

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void No_way_of_showing_a_phone_gives_its_digits_away() => Check(AnyText, text =>
    {
        var phone = PersonalText.Phone(text);
        foreach (var shown in WaysToShow(phone))
        {
            // Prefix and suffix of four are allowed; anything longer than four of the original's digits in a row is a leak.
            if (LongestRun(shown) > 4)
                return false;
        }

        return true;
    });

    [Fact]
    public void A_short_number_shows_no_digit() => Check(Short, text =>
        WaysToShow(PersonalText.Phone(text)).All(shown => !shown.Any(char.IsDigit))
        && WaysToShow(PersonalText.Phone(Widen(text))).All(shown => !shown.Any(char.IsDigit)));

    [Fact]
    public void A_mobile_shows_three_and_four_however_it_is_written() => Check(Gen.OneOf(Mobile, WithCountry), text =>
    {
        var digits = string.Concat(Narrow(text).Where(char.IsAsciiDigit))[^11..];
        return PersonalText.Phone(text).Masked == $"{digits[..3]}****{digits[^4..]}"
            && PersonalText.Phone(Widen(text)).Masked == PersonalText.Phone(text).Masked;
    });

    [Fact]
    public void A_landline_hides_its_extension() => Check(Landline, text =>
        System.Text.RegularExpressions.Regex.IsMatch(PersonalText.Phone(text).Masked, @"^0\d{2,3}-\*{4}\d{4}$"));

    [Fact]
    public void Names_rooms_and_free_text_that_hold_a_number_show_none_of_it() => Check(AnyText, text =>
        new[] { PersonalText.Name(text), PersonalText.Name("张" + text), PersonalText.Room(text), PersonalText.Free(text) }
            .All(personal => WaysToShow(personal).All(shown => !shown.Any(char.IsDigit))));

    [Fact]
    public void A_running_text_keeps_its_words_and_loses_its_numbers() => Check(Gen.OneOf(Mobile, Landline, Service, WithCountry, Overseas), text =>
    {
        var masked = new TextMask([]).Apply($"业主称{text}，请回电");
        return LongestRun(masked) <= 4
            && masked.StartsWith("业主称", StringComparison.Ordinal) && masked.EndsWith("，请回电", StringComparison.Ordinal);
    });

    [Fact]
    public void Text_of_any_form_is_masked_without_a_fault() => Check(Anything, text =>
    {
        _ = PersonalText.Name(text).Masked;
        var masked = new TextMask([PersonalText.Room(text), PersonalText.Name("转1")]).Apply(text + "。" + text);
        return LongestRun(PersonalText.Phone(text).Masked) <= 4 && !System.Text.RegularExpressions.Regex.IsMatch(masked, @"\d{7}");
    });

    [Fact]
    public void The_judge_of_these_properties_sees_a_leak()
    {
        Assert.Equal(11, LongestRun("电话１３９-0000 1234"));
        Assert.Equal(4, LongestRun("139****1234"));
    }

    private static IEnumerable<string> WaysToShow(PersonalText personal)
    {
        yield return personal.ToString();
        yield return personal.Masked;
        yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", personal);
        yield return $"{personal,30}";
        yield return new StringBuilder().Append(personal).ToString();
        yield return JsonSerializer.Serialize(personal, Readable);
        yield return new Shown(personal).ToString();
        yield return Assert.Throws<InvalidOperationException>(() => Fail(personal)).Message;
    }

    private static void Fail(PersonalText personal) => throw new InvalidOperationException($"Cannot call {personal}.");

    private static Gen<string> Digits(int length) =>
        Gen.ArrayOf(Gen.Choose(0, 9), length).Select(digits => string.Concat(digits));

    // Separators do not end a run: 139-0000-1234 is given away as much as 13900001234 is.
    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                longest = Math.Max(longest, ++run);
            else if (c is not (' ' or '-' or '—' or '（' or '）' or '\u3000' or '\u200B'))
                run = 0;
        }

        return longest;
    }

    private static string Widen(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));

    private static void Check(Gen<string> texts, Func<string, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(texts.ToArbitrary(), holds));

    private sealed record Shown(PersonalText Phone);
}
