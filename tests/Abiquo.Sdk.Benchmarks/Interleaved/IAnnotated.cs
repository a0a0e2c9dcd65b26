namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>A benchmark that reports more than times.</summary>
internal interface IAnnotated
{
    /// <summary>Gets the note that is printed below the table.</summary>
    string Note { get; }
}
