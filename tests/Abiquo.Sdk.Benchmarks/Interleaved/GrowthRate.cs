using System.Globalization;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>How the time of each method grows from one case to the next.</summary>
internal sealed class GrowthRate
{
    private readonly Dictionary<string, (double Size, double Milliseconds)> _previous = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the exponent e of time ~ size^e between the previous case of the method and this one, or null for the first case and for
    /// cases that are not sizes.
    /// </summary>
    public double? Next(string method, string @case, double milliseconds)
    {
        if (!double.TryParse(@case, CultureInfo.InvariantCulture, out var size) || size == 0)
        {
            return null;
        }

        double? exponent = _previous.TryGetValue(method, out var previous)
            ? Math.Log(milliseconds / previous.Milliseconds) / Math.Log(size / previous.Size)
            : null;
        _previous[method] = (size, milliseconds);
        return exponent;
    }
}
