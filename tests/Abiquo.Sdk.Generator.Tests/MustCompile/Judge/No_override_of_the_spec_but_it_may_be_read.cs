using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Reader
{
    internal static int Rules(DistributedEnvironment environment) => environment.Spec.Rules.Count;
}
