namespace Abiquo.Sdk.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that observe which of them rerun.</summary>
internal static class StepNames
{
    public const string Specs = nameof(Specs);
    public const string Results = nameof(Results);
    public const string Files = nameof(Files);
}
