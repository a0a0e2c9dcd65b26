using System.Globalization;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>A row of the result table.</summary>
/// <param name="Benchmark">The benchmark class.</param>
/// <param name="Case">The value of the class's parameter.</param>
/// <param name="Method">The benchmark method.</param>
/// <param name="Milliseconds">The median over all rounds.</param>
/// <param name="Ratio">The median of each round's ratio to the baseline; null for the baseline itself or without one.</param>
/// <param name="Bytes">The memory that one call allocates.</param>
/// <param name="Growth">The exponent by which the time grew since the previous case, or null.</param>
/// <param name="Target">The target, or an empty string.</param>
internal sealed record ResultRow(
    string Benchmark, string Case, string Method, double Milliseconds, double? Ratio, double Bytes, double? Growth, string Target)
{
    public const string Header =
        "| Benchmark | Case | Measured | Median | × baseline | KB allocated | Growth | Target |\n|---|--:|---|--:|--:|--:|--:|--:|";

    public override string ToString()
    {
        string[] cells =
        [
            Benchmark,
            Case,
            Method.Replace('_', ' '),
            Time(Milliseconds),
            Ratio is { } ratio ? ThreeDigits(ratio) : "",
            ThreeDigits(Bytes / 1024),
            Growth?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
            Target,
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Time(double milliseconds) => milliseconds switch
    {
        < 0.1 => ThreeDigits(milliseconds * 1000) + " µs",
        > 10_000 => ThreeDigits(milliseconds / 1000) + " s",
        _ => ThreeDigits(milliseconds) + " ms",
    };

    /// <summary>Formats a number with three significant digits.</summary>
    private static string ThreeDigits(double number)
    {
        var digits = number == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, 5);
        return Math.Round(number, digits).ToString("#,0.#####", CultureInfo.InvariantCulture);
    }
}
