using Abiquo.Sdk;
using Abiquo.Sdk.Specification;

internal static class Extensions
{
    internal static TopologySpec Spec(this TopologyEnvironment environment) => environment.Spec with { Rules = [] };

    internal static int Count(TopologyEnvironment environment) => environment.Spec().Rules.Count; // error CS1955: Non-invocable member 'TopologyEnvironment.Spec' cannot be used like a method
}
