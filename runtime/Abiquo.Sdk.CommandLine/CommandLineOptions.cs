using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.CommandLine;

/// <summary>What a program wants different on its command line.</summary>
public sealed record CommandLineOptions
{
    /// <summary>The artefacts that have verbs and a place in what <c>render</c> writes; those of the SDK where nothing else is said.</summary>
    public ValueList<Artefact> Artefacts { get; init; } = ArtefactCatalogue.All;

    /// <summary>What differs in the configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;

    /// <summary>Takes the results; null for the console, with its colours and width.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Takes everything that is said about the results; null for the console.</summary>
    public TextWriter? Error { get; init; }
}
