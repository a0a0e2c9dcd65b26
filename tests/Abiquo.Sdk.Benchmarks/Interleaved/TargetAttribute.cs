using System.Globalization;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>
/// The target for a benchmark method, printed next to its result. Missing a target fails nothing, because machines differ.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TargetAttribute : Attribute
{
    /// <summary>Gets the target as a multiple of the baseline.</summary>
    public double Ratio { get; init; }

    /// <summary>Gets the target in milliseconds, for the case <see cref="At"/>.</summary>
    public double Milliseconds { get; init; }

    /// <summary>Gets the case that <see cref="Milliseconds"/> applies to, or 0 for all cases.</summary>
    public int At { get; init; }

    /// <summary>Returns the target for a case as text, or an empty string where there is none.</summary>
    public string Describe(string @case) => this switch
    {
        { Ratio: > 0 } => string.Create(CultureInfo.InvariantCulture, $"× {Ratio}"),
        _ when At == 0 || At.ToString(CultureInfo.InvariantCulture) == @case =>
            string.Create(CultureInfo.InvariantCulture, $"{Milliseconds} ms"),
        _ => "",
    };
}
