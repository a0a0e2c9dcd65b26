using Abiquo.Sdk;
using Abiquo.Sdk.Serialization;
using Abiquo.Sdk.Shapes;

internal static class Reader
{
    internal static T? Read<T>(string json)
        where T : TopologyEnvironment, IGeneratedEnvironment => EnvironmentJson.Read<T>(json).Environment;
}
