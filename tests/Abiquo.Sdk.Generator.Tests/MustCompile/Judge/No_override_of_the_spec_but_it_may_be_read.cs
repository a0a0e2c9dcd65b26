using Abiquo.Sdk;

internal static class Reader
{
    internal static int Rules(DistributedEnvironment environment) => environment.Spec.Rules.Count;
}
