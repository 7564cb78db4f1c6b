using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace QuickStart.Files;

/// <summary>A row that can be taken. Its texts are personal: they go into the case and nowhere else.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Identity">A digest of id and text: the same row is the same case, in whichever file it comes and however often.</param>
internal sealed record Row(int Line, string Identity)
{
    private const int IdentityDigits = 24;

    public required string Text { get; init; }

    public Instant? Arrived { get; init; }

    public string? Building { get; init; }

    public string? Room { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Channel { get; init; }

    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdentityDigits];
}
