namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>A row of the table.</summary>
/// <param name="Benchmark">The class.</param>
/// <param name="Case">The value of its parameter.</param>
/// <param name="Method">What was measured.</param>
/// <param name="Milliseconds">The median of all rounds.</param>
/// <param name="Ratio">The median of the rounds' ratios to the baseline, or null where there is none.</param>
/// <param name="Bytes">What one call allocates.</param>
/// <param name="Growth">The exponent by which the time grew since the case before, or null.</param>
/// <param name="Allowed">What the figure may be, or empty.</param>
internal sealed record Figure(string Benchmark, string Case, string Method, double Milliseconds, double? Ratio, double Bytes, double? Growth, string Allowed)
{
    public static string Head => "| Benchmark | Case | Measured | Median | × baseline | KB allocated | Growth | Allowed |\n|---|--:|---|--:|--:|--:|--:|--:|";

    public override string ToString() => FormattableString.Invariant(
        $"| {Benchmark} | {Case} | {Method.Replace('_', ' ')} | {Time(Milliseconds)} | {(Ratio is { } ratio ? Short(ratio) : "")} | {Short(Bytes / 1024)} | {(Growth is { } growth ? growth.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : "")} | {Allowed} |");

    private static string Time(double milliseconds) => milliseconds switch
    {
        < 0.1 => Short(milliseconds * 1000) + " µs",
        > 10_000 => Short(milliseconds / 1000) + " s",
        _ => Short(milliseconds) + " ms",
    };

    /// <summary>Three digits that count.</summary>
    private static string Short(double number)
    {
        var digits = number == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, 5);
        return Math.Round(number, digits).ToString("#,0.#####", System.Globalization.CultureInfo.InvariantCulture);
    }
}
