// throws ArgumentException
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var shape = new EnvironmentShape(
            typeof(DistributedEnvironment), DistributedEnvironment.About, static () => null!, static (_, _) => null!, static () => []);
        Sample.Set(Sample.Platform, "_shape", shape);
        return Sample.Platform;
    }
}
