using System.Buffers;

namespace System.Security.Cryptography;

internal static class Sha256OneShot
{
    extension(SHA256)
    {
        public static int HashData(ReadOnlySpan<byte> source, Span<byte> destination)
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(source.Length);
            try
            {
                source.CopyTo(buffer);
                using SHA256 algorithm = SHA256.Create();
                byte[] hash = algorithm.ComputeHash(buffer, 0, source.Length);
                hash.CopyTo(destination);
                return hash.Length;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            }
        }
    }
}
