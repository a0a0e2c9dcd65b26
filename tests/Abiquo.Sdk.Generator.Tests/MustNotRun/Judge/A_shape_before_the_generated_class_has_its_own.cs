// throws TypeInitializationException
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        _ = new EnvironmentShape(
            typeof(DistributedEnvironment), new EnvironmentDefinition("x", "x", "x"), static () => null!, static (_, _) => null!, static () => []);
        return Sample.Platform;
    }
}
