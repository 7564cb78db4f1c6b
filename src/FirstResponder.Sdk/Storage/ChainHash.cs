using System.Buffers.Binary;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The 32 bytes of SHA-256 that seal one stored event together with everything before it. The hash of a case's last event (the
/// head hash) stands for its whole history: print it or deposit it elsewhere, and nobody can rewrite the case unnoticed.
/// </summary>
public readonly record struct ChainHash
{
    /// <summary>The number of bytes of a hash: 32.</summary>
    public const int Length = 32;

    private const string HexDigits = "0123456789abcdef";

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    private ChainHash(ReadOnlySpan<byte> bytes)
    {
        first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        second = BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(8));
        third = BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(16));
        fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(24));
    }

    /// <summary>32 zero bytes: what version 1 of every case names as the hash before it, and the head hash of a case that doesn't exist.</summary>
    public static ChainHash None => default;

    /// <summary>Takes a hash from a stored row.</summary>
    /// <param name="bytes">Exactly 32 bytes; they are copied.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException"><paramref name="bytes"/> hasn't exactly 32 bytes.</exception>
    public static ChainHash FromBytes(ReadOnlySpan<byte> bytes) => bytes.Length == Length
        ? new ChainHash(bytes)
        : throw new ArgumentException($"链哈希必须为 {Length} 字节，实为 {bytes.Length} 字节。 / A chain hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>Reads the form that <see cref="ToString"/> writes; digits may be of either case.</summary>
    /// <param name="text">64 hexadecimal digits.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't 64 hexadecimal digits.</exception>
    public static ChainHash Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (text.Length != 2 * Length)
            throw new FormatException($"链哈希必须为 {2 * Length} 位十六进制数字，实为 {text.Length} 位。 / A chain hash has {2 * Length} hexadecimal digits, not {text.Length}.");
        Span<byte> bytes = stackalloc byte[Length];
        for (int i = 0; i < Length; i++)
            bytes[i] = (byte)((Digit(text, 2 * i) << 4) | Digit(text, (2 * i) + 1));
        return new ChainHash(bytes);
    }

    /// <summary>Writes the 32 bytes into a buffer.</summary>
    /// <param name="destination">At least 32 bytes long; only the first 32 are written.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < Length)
            throw new ArgumentException($"缓冲区至少需要 {Length} 字节。 / The buffer needs at least {Length} bytes.", nameof(destination));
        BinaryPrimitives.WriteUInt64BigEndian(destination, first);
        BinaryPrimitives.WriteUInt64BigEndian(destination.Slice(8), second);
        BinaryPrimitives.WriteUInt64BigEndian(destination.Slice(16), third);
        BinaryPrimitives.WriteUInt64BigEndian(destination.Slice(24), fourth);
    }

    /// <summary>The 32 bytes in a new array, as a database column takes them.</summary>
    /// <returns>A new array of 32 bytes.</returns>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The hash as it is printed on paper.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        char[] digits = new char[2 * Length];
        for (int i = 0; i < Length; i++)
        {
            digits[2 * i] = HexDigits[bytes[i] >> 4];
            digits[(2 * i) + 1] = HexDigits[bytes[i] & 15];
        }

        return new string(digits);
    }

    private static int Digit(string text, int index)
    {
        char digit = text[index];
        return digit switch
        {
            >= '0' and <= '9' => digit - '0',
            >= 'a' and <= 'f' => digit - 'a' + 10,
            >= 'A' and <= 'F' => digit - 'A' + 10,
            _ => throw new FormatException($"链哈希第 {index + 1} 位不是十六进制数字。 / Character {index + 1} of the chain hash is not a hexadecimal digit."),
        };
    }
}
