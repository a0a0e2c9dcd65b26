using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.CommandLine;

/// <summary>Represents the options of the command line of a program.</summary>
public sealed record CommandLineOptions
{
    /// <summary>Gets the artefacts that have verbs and that <c>render</c> writes. The default is the artefacts of the SDK.</summary>
    public ValueList<Artefact> Artefacts { get; init; } = ArtefactCatalogue.All;

    /// <summary>Gets the settings that change the default configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;

    /// <summary>Gets the writer for results, or null for the console, with its colours and width.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Gets the writer for messages, or null for the console.</summary>
    public TextWriter? Error { get; init; }
}
