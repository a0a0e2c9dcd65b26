namespace Abiquo.Sdk.Validation;

/// <summary>Runs the checks without which an environment cannot be resolved: for null values and for values without meaning.</summary>
internal static class ResolvabilityCheck
{
    public static IEnumerable<Finding> Run(TopologyEnvironment environment) =>
        [.. MissingValueCheck.Run(environment), .. LinkPolicyCheck.Run(environment), .. VersionCheck.Run(environment)];
}
