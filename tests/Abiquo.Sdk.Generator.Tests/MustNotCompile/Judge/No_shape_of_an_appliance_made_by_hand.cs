using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

internal static class Forge
{
    internal static ApplianceShape Make(Datanode datanode) =>
        ApplianceShape.Of<Datanode>(Server.About, () => AbiquoTopology.Shape, _ => datanode, _ => [], []); // error ABQ1004: 'Forge' makes a ApplianceShape by hand
}
