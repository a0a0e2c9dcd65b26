using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Artefacts.Export;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Worksheet;

namespace Abiquo.Sdk.Bundles;

/// <summary>The artefacts of the SDK, in the order in which the help lists them. One that is added here has its verb and its place in bundles.</summary>
public static class ArtefactCatalogue
{
    /// <summary>The artefacts.</summary>
    public static ValueList<Artefact> All { get; } =
    [
        new MatrixArtefact(),
        new WorksheetArtefact(),
        new DiagramArtefact(),
        new FirewallArtefact(),
        new ConfigurationArtefact(),
        new ExportArtefact(),
        new ProbesArtefact(),
    ];
}
