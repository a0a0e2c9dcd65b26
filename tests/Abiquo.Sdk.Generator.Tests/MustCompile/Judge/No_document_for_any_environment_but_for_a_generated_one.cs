using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Serialization;

internal static class Reader
{
    internal static DistributedEnvironment? Read(string json) => EnvironmentJson.Read<DistributedEnvironment>(json).Environment;
}
