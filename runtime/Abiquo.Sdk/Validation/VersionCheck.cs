using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the version of an environment: it has to exist, and to have the members that are set.</summary>
internal static class VersionCheck
{
    /// <summary>Checks that the version is one of those declared: C# converts any number to it.</summary>
    public static IEnumerable<Finding> Run(TopologyEnvironment environment)
    {
        if (environment.OwnShape.Version is { } version
            && version.PositionOf(environment) is var position && (position < 0 || position >= version.Names.Count))
        {
            yield return FindingCode.UnknownVersion.At(
                Shapes.EnvironmentShape.VersionMember,
                $"there is no version {position}; set {string.Join(" or ", version.Names)}.");
        }
    }

    /// <summary>Checks that the version has the members that are set.</summary>
    public static IEnumerable<Finding> Run(Deployment deployment) => deployment.Version is null ? [] :
    [
        .. Run(deployment.Environment.Members, "", deployment),
        .. deployment.Inventory.Scopes.SelectMany(placed => Run(placed.Scope.Members, placed.Path + ".", deployment)),
    ];

    private static IEnumerable<Finding> Run(IEnumerable<Member> members, string path, Deployment deployment) =>
        from member in members
        where !deployment.Applicability.Version.Has(member.Versions) && IsSet(member, members)
        select FindingCode.NotInVersion.At(path + member.Name, Message(member, deployment));

    private static string Message(Member member, Deployment deployment) =>
        $"{member.Name} {deployment.Applicability.Version.WhyNot(member.Versions!)}; leave it out"
        + (deployment.Environment.Definition.Version.Length > 0 ? "." : ", or choose another version.");

    /// <summary>Returns whether a program has set a member. What a value locates is there because the value is.</summary>
    private static bool IsSet(Member member, IEnumerable<Member> all) => member switch
    {
        ApplianceMember { Appliance: not null } => true,
        ExternalMember { Places.Count: > 0 } => !all.OfType<ValueMember>().Any(value => value.Name == member.Name),
        _ => false,
    };
}
