using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Reader
{
    internal static bool IsShorter(DistributedEnvironment environment) => (environment.Spec with { Rules = [] }) != environment.Spec;
}
