using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts;

internal static class ApplianceProperties
{
    public static ArtefactFile? Write(Placement placement, PlacedAppliance placed, Host host, TopologySpec spec) => null;
}
