using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

internal static class Forge
{
    internal static SpecShape Make() => new SpecShape(typeof(Forge), AbiquoTopology.Spec with { Rules = [] }, "", () => []); // error ABQ1004: 'Forge' makes a SpecShape by hand
}
