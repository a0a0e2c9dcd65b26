namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>What a figure may be, as its row says beside it. Nothing fails because of it: machines differ.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AllowedAttribute : Attribute
{
    /// <summary>How many times the baseline.</summary>
    public double Ratio { get; init; }

    /// <summary>Milliseconds, where the case is <see cref="At"/>.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The case that the milliseconds are about; 0 for all.</summary>
    public int At { get; init; }

    public string Text(string @case) => this switch
    {
        { Ratio: > 0 } => FormattableString.Invariant($"× {Ratio}"),
        _ when At == 0 || FormattableString.Invariant($"{At}") == @case => FormattableString.Invariant($"{Milliseconds} ms"),
        _ => "",
    };
}
