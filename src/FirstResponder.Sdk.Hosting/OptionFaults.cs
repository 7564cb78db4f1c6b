using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace FirstResponder.Sdk.Hosting;

/// <summary>Collects what is wrong with a set of options, so that a host hears of all of it at once.</summary>
internal sealed class OptionFaults(string owner)
{
    private readonly List<string> faults = [];

    internal ValidateOptionsResult Result => faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

    internal void Add(string chinese, string english) => faults.Add($"{owner}：{chinese} / {owner}: {english}");

    internal void Between(string name, TimeSpan value, TimeSpan least, TimeSpan most)
    {
        if (value < least || value > most)
            Add($"{name} 须在 {least} 与 {most} 之间，实为 {value}。", $"{name} must be between {least} and {most}; it is {value}.");
    }

    internal void Between(string name, int value, int least, int most)
    {
        if (value < least || value > most)
            Add($"{name} 须在 {least} 与 {most} 之间，实为 {value}。", $"{name} must be between {least} and {most}; it is {value}.");
    }

    /// <summary>References become parts of keys: the contract's own rule for them, asked of the contract.</summary>
    internal void Reference(string name, string? value, string chinese, string english)
    {
        if (Refused(() => new CheckpointClaim("-", value!, "-", default, Duration.Epsilon + Duration.FromMilliseconds(1))) is not null)
            Add($"{name} 中的{chinese}“{value}”须为 1–64 个字符，首尾不能有空白。", $"The {english} “{value}” in {name} must have 1 to 64 characters, without white space at its ends.");
    }

    internal void Companies(IList<string> companies)
    {
        foreach (string company in companies)
            Reference("Companies", company, "企业标识", "company");
        if (companies.Distinct(StringComparer.Ordinal).Count() != companies.Count)
            Add("Companies 中有重复的企业。", "Companies names one twice.");
    }

    private static ArgumentException? Refused(Func<CheckpointClaim> make)
    {
        try
        {
            make();
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused;
        }
    }
}
