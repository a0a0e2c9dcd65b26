using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>What is asked of an artefact.</summary>
/// <param name="Deployment">The deployment that it is written of.</param>
/// <param name="Format">One of its formats.</param>
public sealed record ArtefactRequest(Deployment Deployment, string Format)
{
    /// <summary>The values of the options that were given, by name; a flag that is set has an empty value.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>What differs in the configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? ValueOf(string option) => Options.GetValueOrDefault(option);

    /// <summary>Whether a flag is set.</summary>
    public bool Has(string flag) => Options.ContainsKey(flag);
}
