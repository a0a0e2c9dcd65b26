using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Renders the properties file of one host.</summary>
internal static class PropertiesFile
{
    // Only the class that writes all files of a host is public; this part of it has tests of its own.
    private static readonly Func<Deployment, PlacedAppliance, Host, TopologySpec, IEnumerable<ArtefactFile>> Write = typeof(Inventory).Assembly
        .GetType("Abiquo.Sdk.Artefacts.Configuration.ApplianceFiles", throwOnError: true)!
        .GetMethod("Write")!
        .CreateDelegate<Func<Deployment, PlacedAppliance, Host, TopologySpec, IEnumerable<ArtefactFile>>>();

    public static ArtefactFile? Of(TopologyEnvironment environment, string fqdn, TopologySpec? spec = null) =>
        All(environment, fqdn, spec).FirstOrDefault(file => file is not null);

    public static IReadOnlyDictionary<string, string> Values(TopologyEnvironment environment, string fqdn) =>
        JavaProperties.Read(Of(environment, fqdn)!.Text);

    /// <summary>Renders one file for each appliance that the host belongs to, by default its properties.</summary>
    public static IEnumerable<ArtefactFile?> All(
        TopologyEnvironment environment, string fqdn, TopologySpec? spec = null, string extension = ".properties")
    {
        var deployment = environment.Resolve();
        return from placed in deployment.Inventory.Appliances
               from host in placed.Appliance.Hosts
               where host.Fqdn == fqdn
               select Write(deployment, placed, host, spec ?? environment.Spec)
                   .FirstOrDefault(file => Path.GetExtension(file.Path) == extension);
    }
}
