namespace Abiquo.Sdk.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that watch which of them run again.</summary>
internal static class StepNames
{
    public const string Files = nameof(Files);
    public const string Results = nameof(Results);
    public const string Faults = nameof(Faults);
    public const string Specs = nameof(Specs);
    public const string Appliances = nameof(Appliances);
    public const string Scopes = nameof(Scopes);
    public const string Environments = nameof(Environments);
    public const string Roles = nameof(Roles);
    public const string Links = nameof(Links);
}
