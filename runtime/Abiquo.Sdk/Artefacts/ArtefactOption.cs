namespace Abiquo.Sdk.Artefacts;

/// <summary>Something that can be asked of an artefact, and so an option of its verb.</summary>
/// <param name="Name">The name with its hyphens, such as <c>--host</c>.</param>
/// <param name="Description">What it does, for the help.</param>
public sealed record ArtefactOption(string Name, string Description)
{
    /// <summary>A short form such as <c>-g</c>, or empty.</summary>
    public string Alias { get; init; } = "";

    /// <summary>Whether it is given without a value.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The values that it takes; empty for any.</summary>
    public ValueList<string> Choices { get; init; } = [];
}
