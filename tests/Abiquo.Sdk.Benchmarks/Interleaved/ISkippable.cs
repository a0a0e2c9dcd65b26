namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>A benchmark that depends on software which may not be installed.</summary>
internal interface ISkippable
{
    /// <summary>Gets the reason why the benchmark cannot run, or null if it can. It is known after the global setup.</summary>
    string? SkipReason { get; }
}
