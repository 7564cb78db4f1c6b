using System.Text;

namespace FirstResponder.Sdk.Regulations;

public sealed partial class Regulation
{
    private static readonly Lazy<Regulation> ShippedJiangxi = new(() => Shipped("cn-jiangxi-2026-7.v1.json"));

    /// <summary>赣建房〔2026〕7号, in force from 2026-04-23, without overlays.</summary>
    public static Regulation Jiangxi => ShippedJiangxi.Value;

    /// <summary>Reads a rule pack from its JSON form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="parameters">The numbers that stand in for <c>"$X"</c>, which the company has to set; those that the pack doesn't name are ignored.</param>
    /// <exception cref="RegulationFormatException">The pack has faults; all are listed with JSON path and line.</exception>
    public static Regulation Load(string json, IReadOnlyDictionary<string, int>? parameters = null) => PackReader.Read(json, parameters);

    private static Regulation Shipped(string name)
    {
        using var stream = typeof(Regulation).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"程序包缺少 {name}。 / The package lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Load(reader.ReadToEnd());
    }
}
