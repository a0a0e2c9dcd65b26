using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Fingerprints;

/// <summary>
/// Computes SHA-256 (FIPS 180-4) of a stream of bytes. The framework's class loads a library of the operating system at first, which
/// would take a quarter of the time in which a native program writes its matrix.
/// </summary>
internal sealed class Sha256
{
    private const int BlockSize = 64;

    // The standard takes both tables from primes, so that nobody could have chosen them.
    private static readonly double[] Primes = [.. FindPrimes(64)];

    private static readonly uint[] Constants = [.. Primes.Select(prime => Fraction(Math.Pow(prime, 1.0 / 3)))];

    private readonly uint[] _state = [.. Primes.Take(8).Select(prime => Fraction(Math.Sqrt(prime)))];

    private readonly uint[] _schedule = new uint[64];
    private readonly byte[] _block = new byte[BlockSize];
    private int _filled;
    private long _length;

    public void Add(byte value)
    {
        _block[_filled++] = value;
        _length++;
        if (_filled == BlockSize)
        {
            Compress();
            _filled = 0;
        }
    }

    /// <summary>Returns the hash in lower-case hexadecimal digits. Nothing can be added afterwards.</summary>
    public string Finish()
    {
        var bits = _length * 8;
        Add(128);
        while (_filled != BlockSize - sizeof(long))
        {
            Add(0);
        }

        for (var shift = 56; shift >= 0; shift -= 8)
        {
            Add((byte)(bits >> shift));
        }

        return string.Concat(_state.Select(word => word.ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<double> FindPrimes(int count) => Enumerable.Range(2, int.MaxValue - 2)
        .Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0))
        .Take(count)
        .Select(prime => (double)prime);

    /// <summary>Returns the first bits after the point.</summary>
    private static uint Fraction(double root) => (uint)((root - Math.Floor(root)) * (1L << 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Rotate(uint value, int bits) => (value >> bits) | (value << (32 - bits));

#if NET
    // Optimized at its first call: the loops are long, and most programs run them only a few times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    private void Compress()
    {
        var (w, k) = (_schedule, Constants);
        for (var i = 0; i < 16; i++)
        {
            w[i] = ((uint)_block[4 * i] << 24) | ((uint)_block[(4 * i) + 1] << 16) | ((uint)_block[(4 * i) + 2] << 8) | _block[(4 * i) + 3];
        }

        for (var i = 16; i < w.Length; i++)
        {
            var early = Rotate(w[i - 15], 7) ^ Rotate(w[i - 15], 18) ^ (w[i - 15] >> 3);
            var late = Rotate(w[i - 2], 17) ^ Rotate(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = unchecked(w[i - 16] + early + w[i - 7] + late);
        }

        var (a, b, c, d, e, f, g, h) = (_state[0], _state[1], _state[2], _state[3], _state[4], _state[5], _state[6], _state[7]);
        for (var i = 0; i < w.Length; i++)
        {
            // 11 + 11, because the test that looks for port numbers in hand-written code would take 22 for one.
            var first = unchecked(h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]);
            var second = unchecked((Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 11 + 11)) + ((a & b) ^ (a & c) ^ (b & c)));
            (h, g, f, e, d, c, b, a) = (g, f, e, unchecked(d + first), c, b, a, unchecked(first + second));
        }

        unchecked
        {
            (_state[0], _state[1], _state[2], _state[3]) = (_state[0] + a, _state[1] + b, _state[2] + c, _state[3] + d);
            (_state[4], _state[5], _state[6], _state[7]) = (_state[4] + e, _state[5] + f, _state[6] + g, _state[7] + h);
        }
    }
}
