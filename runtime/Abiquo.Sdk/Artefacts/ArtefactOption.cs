using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Describes an option of an artefact, which becomes an option of its verb.</summary>
/// <param name="Name">The name, including the hyphens, such as <c>--host</c>.</param>
/// <param name="Description">The description in the help.</param>
public sealed record ArtefactOption(string Name, string Description)
{
    /// <summary>Gets the short form, such as <c>-g</c>, or an empty string.</summary>
    public string Alias { get; init; } = "";

    /// <summary>Gets whether the option takes no value.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Gets the accepted values; empty if every value is accepted.</summary>
    public ValueList<string> Choices { get; init; } = [];

    /// <summary>Gets the function that returns values which a shell may suggest, such as the hosts; others are accepted too.</summary>
    public Func<Deployment, IEnumerable<string>> Suggestions { get; init; } = _ => [];
}
