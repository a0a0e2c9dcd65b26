namespace Abiquo.Sdk.Validation;

/// <summary>Checks that the link policy is one of those declared: C# converts any number to it.</summary>
internal static class LinkPolicyCheck
{
    public static IEnumerable<Finding> Run(TopologyEnvironment environment)
    {
        if (!Enum.IsDefined(environment.LinkPolicy))
        {
            yield return FindingCode.UnknownLinkPolicy.At(
                nameof(environment.LinkPolicy),
                $"there is no link policy {environment.LinkPolicy:D}; set {string.Join(" or ", Enum.GetNames<LinkPolicy>())}.");
        }
    }
}
