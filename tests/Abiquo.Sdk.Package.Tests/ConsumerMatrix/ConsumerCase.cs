namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// A consumer of the packages: its projects, of which the last is the one that is run, and what is to come of them. Warnings are
/// never expected.
/// </summary>
internal sealed record ConsumerCase(string Name, params ConsumerProject[] Projects)
{
    public Machine Machine { get; init; } = Machine.Usual;

    /// <summary>Empty for a consumer that builds.</summary>
    public IReadOnlyList<ExpectedError> Errors { get; init; } = [];

    /// <summary>What the program prints; null where there is nothing to run.</summary>
    public string? Prints { get; init; }

    /// <summary>A folder for this consumer.</summary>
    public string Folder => string.Concat(Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
