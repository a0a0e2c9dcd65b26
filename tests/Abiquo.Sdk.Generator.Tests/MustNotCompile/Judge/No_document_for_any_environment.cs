using Abiquo.Sdk;
using Abiquo.Sdk.Serialization;

internal static class Reader
{
    internal static object Read(string json) => EnvironmentJson.Read<TopologyEnvironment>(json); // error CS0315: IGeneratedEnvironment
}
