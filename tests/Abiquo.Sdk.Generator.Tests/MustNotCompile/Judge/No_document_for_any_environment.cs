using Abiquo.Sdk;
using Abiquo.Sdk.Serialization;

internal static class Reader
{
    internal static object Read(string json) => EnvironmentJson.Read<TopologyEnvironment>(json); // error CS0311: There is no implicit reference conversion from 'Abiquo.Sdk.TopologyEnvironment' to 'Abiquo.Sdk.Shapes.IGeneratedEnvironment'
}
