namespace Abiquo.Sdk.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that watch which of them run again.</summary>
internal static class StepNames
{
    public const string Specs = nameof(Specs);
    public const string Results = nameof(Results);
    public const string Files = nameof(Files);
}
