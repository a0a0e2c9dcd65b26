// refused: V2V has no virtual address
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(Sample.V2V, "VirtualHost", new Host("vip.example.com", "10.1.0.99"));
        return Sample.Platform;
    }
}
