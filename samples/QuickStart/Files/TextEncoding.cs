using System.Text;

namespace QuickStart.Files;

/// <summary>
/// UTF-8 or GB18030, told by the bytes: a mark at the beginning, else whichever fits. A file in UTF-8 with a damaged row is still one in
/// UTF-8: what can't be decoded becomes U+FFFD, and that row is reported.
/// </summary>
internal static class TextEncoding
{
    public const char Undecodable = '\uFFFD';
    private const int BufferSize = 1 << 16;

    public static Encoding Detect(Stream file)
    {
        var buffer = new byte[BufferSize];
        var start = file.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        var encoding = Marked(buffer.AsSpan(0, start)) ?? Fitting(file, buffer, start);
        file.Position = 0;
        return encoding;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> start) =>
        start.StartsWith(Encoding.UTF8.Preamble) ? new UTF8Encoding(true)
        : start.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : start.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    // Chinese in GB18030 read as UTF-8 is almost all damage; UTF-8 with a few damaged bytes is almost none.
    private static Encoding Fitting(Stream file, byte[] buffer, int count)
    {
        var decoder = new UTF8Encoding(false).GetDecoder();
        var characters = new char[BufferSize + 4];
        var (good, damaged) = (0L, 0L);
        for (; count > 0; count = file.Read(buffer))
        {
            foreach (var character in characters.AsSpan(0, decoder.GetChars(buffer, 0, count, characters, 0)))
            {
                damaged += character == Undecodable ? 1 : 0;
                good += character >= 0x80 && character != Undecodable ? 1 : 0;
            }
        }

        return damaged * 10 <= good ? new UTF8Encoding(false) : Gb18030();
    }

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Undecodable.ToString()));
    }
}
