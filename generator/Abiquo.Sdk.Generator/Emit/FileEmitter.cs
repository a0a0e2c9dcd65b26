using Abiquo.Sdk.Generator.Emit.Views;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;
using Scriban;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes a file with the template for its kind. Nothing before it refers to the template engine, which is therefore loaded only for a
/// spec.
/// </summary>
internal static class FileEmitter
{
    public static SourceText Emit(FileModel file)
    {
        var (template, view) = Find(file);
        return TemplateRenderer.Render(template, view);
    }

    /// <summary>Returns the template for a file and what it shows.</summary>
    public static (Lazy<Template> Template, FileView View) Find(FileModel file) => file switch
    {
        AppliancesFile appliances => (Templates.Appliances, new AppliancesView(appliances)),
        ScopeFile scope => (Templates.Container, new ContainerView(scope.Scope, isScope: true)),
        EnvironmentFile environment => (Templates.Container, new ContainerView(environment.Environment, isScope: false)),
        RolesFile roles => (Templates.Roles, new RolesView(roles)),
        LinksFile links => (Templates.Links, new LinksView(links)),
        SpecIdsFile ids => (Templates.SpecIds, new SpecIdsView(ids)),
        FingerprintFile fingerprint => (Templates.Fingerprint, new FingerprintView(fingerprint)),
        TopologyFile topology => (Templates.Topology, new TopologyView(topology)),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Name, "there is no template for this kind of file"),
    };
}
