namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// A consumer of the packages: its projects, the last of which is run, and the expected result. Warnings are never expected.
/// </summary>
internal sealed record ConsumerCase(string Name, params ConsumerProject[] Projects)
{
    public MachineLocale Locale { get; init; } = MachineLocale.Default;

    /// <summary>Gets the expected errors; none for a consumer that builds.</summary>
    public IReadOnlyList<ExpectedError> Errors { get; init; } = [];

    /// <summary>Gets what the program prints, or null if there is nothing to run.</summary>
    public string? ExpectedOutput { get; init; }

    /// <summary>Gets the name of the folder for this consumer.</summary>
    public string Folder => string.Concat(Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
