using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

internal static class Forge
{
    internal static EnvironmentShape Make(DistributedEnvironment environment) =>
        new(environment.GetType(), DistributedEnvironment.About, () => AbiquoTopology.Shape, (_, _) => environment, () => []); // error ABQ1004: 'Forge' makes a EnvironmentShape by hand
}
