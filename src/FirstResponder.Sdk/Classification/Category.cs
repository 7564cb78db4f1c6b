using System.Text.Json.Serialization;

namespace FirstResponder.Sdk.Classification;

/// <summary>The category (诉求类别) of a matter: a code that a regulation names, with the five of 附件2 第八条 as well-known values.</summary>
[JsonConverter(typeof(CategoryJsonConverter))]
public readonly record struct Category
{
    /// <summary>A category by its code.</summary>
    /// <param name="code">The code, letters only, as the regulation writes it, such as <c>Ordinary</c>.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public Category(string code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            throw new ArgumentException("类别代码不能为空（附件2 第八条）。 / A category code must not be blank.", nameof(code));
        }

        Code = code;
    }

    /// <summary>紧急类: direct danger to people or property.</summary>
    public static Category Emergency { get; } = new("Emergency");

    /// <summary>普通类: ordinary repairs, noise, cleaning and service complaints.</summary>
    public static Category Ordinary { get; } = new("Ordinary");

    /// <summary>复杂类: several parties, large works, cost sharing, matters inherited from the past.</summary>
    public static Category Complex { get; } = new("Complex");

    /// <summary>超物业服务范畴类: not the property company's to handle, yet its to guide and report.</summary>
    public static Category OutOfScope { get; } = new("OutOfScope");

    /// <summary>咨询建议类: questions and suggestions.</summary>
    public static Category Consultation { get; } = new("Consultation");

    /// <summary>The code; empty only for the default value, which is no category.</summary>
    public string Code => field ?? "";

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
