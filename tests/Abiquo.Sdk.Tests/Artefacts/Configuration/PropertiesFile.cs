using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>The properties of one host of an environment, as they are rendered.</summary>
internal static class PropertiesFile
{
    // What puts all files of a host together is public; this one piece of it is not, and has a test of its own.
    private static readonly Func<Placement, PlacedAppliance, Host, TopologySpec, ArtefactFile?> Write = typeof(Placement).Assembly
        .GetType("Abiquo.Sdk.Artefacts.ApplianceProperties", throwOnError: true)!
        .GetMethod("Write")!
        .CreateDelegate<Func<Placement, PlacedAppliance, Host, TopologySpec, ArtefactFile?>>();

    public static ArtefactFile? Of(TopologyEnvironment environment, string fqdn, TopologySpec? spec = null) => All(environment, fqdn, spec).First();

    public static IReadOnlyDictionary<string, string> Values(TopologyEnvironment environment, string fqdn) => JavaProperties.Read(Of(environment, fqdn)!.Text);

    /// <summary>One for each place that the host has in the environment.</summary>
    public static IEnumerable<ArtefactFile?> All(TopologyEnvironment environment, string fqdn, TopologySpec? spec = null)
    {
        var placement = Placement.Of(environment);
        return from placed in placement.Appliances
               from host in placed.Appliance.Hosts
               where host.Fqdn == fqdn
               select Write(placement, placed, host, spec ?? environment.Spec);
    }
}
