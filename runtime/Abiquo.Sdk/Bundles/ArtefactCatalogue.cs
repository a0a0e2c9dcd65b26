using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Artefacts.Export;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Worksheet;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// Lists the artefacts of the SDK, in the order in which the help shows them. An artefact that is added here has a verb and is part of
/// bundles.
/// </summary>
public static class ArtefactCatalogue
{
    /// <summary>Gets the artefacts.</summary>
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
