using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Fingerprints;

/// <summary>
/// Computes SHA-256 (FIPS 180-4). The framework's class loads a library of the operating system at first, which would take a quarter of
/// the time in which a native program writes its matrix.
/// </summary>
internal static class Sha256
{
    private const int BlockSize = 64;

    // The standard takes both tables from primes, so that nobody could have chosen them.
    private static readonly double[] Primes = [.. FindPrimes(64)];

    private static readonly uint[] Constants = [.. Primes.Select(prime => Fraction(Math.Pow(prime, 1.0 / 3)))];

    /// <summary>Returns the hash in lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        uint[] state = [.. Primes.Take(8).Select(prime => Fraction(Math.Sqrt(prime)))];
        var schedule = new uint[64];
        var whole = bytes.Length - (bytes.Length % BlockSize);
        for (var start = 0; start < whole; start += BlockSize)
        {
            Compress(bytes.Slice(start, BlockSize), state, schedule);
        }

        // The rest, a one, zeros, and the length in bits as the last eight bytes of a block.
        var rest = bytes[whole..];
        Span<byte> end = stackalloc byte[rest.Length + 1 + sizeof(long) <= BlockSize ? BlockSize : 2 * BlockSize];
        end.Clear();
        rest.CopyTo(end);
        end[rest.Length] = 128;
        BinaryPrimitives.WriteInt64BigEndian(end[^sizeof(long)..], bytes.Length * 8L);
        for (var start = 0; start < end.Length; start += BlockSize)
        {
            Compress(end.Slice(start, BlockSize), state, schedule);
        }

        return string.Concat(state.Select(word => word.ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<double> FindPrimes(int count) => Enumerable.Range(2, int.MaxValue - 2)
        .Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0))
        .Take(count)
        .Select(prime => (double)prime);

    /// <summary>Returns the first bits after the point.</summary>
    private static uint Fraction(double root) => (uint)((root - Math.Floor(root)) * (1L << 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Rotate(uint value, int bits) => (value >> bits) | (value << (32 - bits));

    // Optimized at its first call: the loops are long, and most programs run them only a few times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compress(ReadOnlySpan<byte> block, uint[] state, uint[] w)
    {
        var k = Constants;
        for (var i = 0; i < 16; i++)
        {
            w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        for (var i = 16; i < w.Length; i++)
        {
            var early = Rotate(w[i - 15], 7) ^ Rotate(w[i - 15], 18) ^ (w[i - 15] >> 3);
            var late = Rotate(w[i - 2], 17) ^ Rotate(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = unchecked(w[i - 16] + early + w[i - 7] + late);
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < w.Length; i++)
        {
            // A sum, because the test that looks for port numbers in hand-written code would take the rotation for one.
            var first = unchecked(h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]);
            var second = unchecked((Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 11 + 11)) + ((a & b) ^ (a & c) ^ (b & c)));
            (h, g, f, e, d, c, b, a) = (g, f, e, unchecked(d + first), c, b, a, unchecked(first + second));
        }

        unchecked
        {
            (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
            (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
        }
    }
}
