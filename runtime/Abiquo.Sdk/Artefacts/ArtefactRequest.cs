using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Represents a request to write an artefact.</summary>
/// <param name="Deployment">The deployment to write the artefact for.</param>
/// <param name="Format">One of the formats of the artefact.</param>
public sealed record ArtefactRequest(Deployment Deployment, string Format)
{
    /// <summary>Gets the values of the given options by name. The value of a flag is an empty string.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the settings that change the default configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;

    /// <summary>Returns the value of an option, or null if it is not given.</summary>
    public string? ValueOf(string option) => Options.GetValueOrDefault(option);

    /// <summary>Returns whether a flag is set.</summary>
    public bool Has(string flag) => Options.ContainsKey(flag);
}
