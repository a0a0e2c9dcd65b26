using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The firewall files of all hosts.</summary>
internal static class FirewallFiles
{
    public static IReadOnlyList<ArtefactFile> Nftables(Deployment deployment) =>
    [
        .. FirewallPlan.Of(deployment)
            .SelectMany(firewall => FirewallFormats.Write(firewall, FirewallFormats.Nftables)),
    ];
}
