using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The firewall files of all hosts.</summary>
internal static class FirewallFiles
{
    public static IReadOnlyList<ArtefactFile> Nftables(TopologyEnvironment environment, CommunicationMatrix matrix) =>
    [
        .. FirewallPlan.Of(environment, matrix)
            .SelectMany(firewall => HostFirewallFiles.Write(firewall, HostFirewallFiles.Nftables)),
    ];
}
