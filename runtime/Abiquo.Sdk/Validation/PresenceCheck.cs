namespace Abiquo.Sdk.Validation;

/// <summary>Finds null and default where the compiler only warned.</summary>
internal static class PresenceCheck
{
    public static IReadOnlyList<Finding> Run(TopologyEnvironment environment)
    {
        List<Finding> findings = [.. environment.Members.SelectMany(member => Look(member, ""))];
        for (var i = 0; i < environment.Links?.Count; i++)
        {
            if (environment.Links[i] is null)
            {
                findings.Add(FindingCode.NoValue.At($"{nameof(environment.Links)}[{i}]", "a link is null; remove it from the list."));
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> Look(Member member, string path)
    {
        var here = path + member.Name;
        return member switch
        {
            ApplianceMember { Appliance: null, IsRequired: true } => [FindingCode.NoValue.At(here, $"it is null; set {member.Name}.")],
            ApplianceMember { Appliance: { } appliance } when appliance.Hosts is null || appliance.Hosts.Any(host => host is null) =>
                [FindingCode.NoValue.At($"{here}.{nameof(Appliance.Hosts)}", "a host is null; give it a name: new(\"host.example.com\", \"192.0.2.10\").")],
            ValueMember { Text: "" } value => [FindingCode.NoValue.At(here, $"the {value.Definition.Label} has no value; set {member.Name}.")],
            ScopeMember { Scopes: null } => [FindingCode.NoValue.At(here, $"it is null; set {member.Name}.")],
            ScopeMember { Scopes: { } scopes } => scopes.SelectMany((scope, i) => Look(scope, $"{here}[{i}]")),
            ExternalMember { Places: null } => [FindingCode.NoValue.At(here, "it is null; leave it out, or write [].")],
            ExternalMember { Places: { } places } => places.SelectMany((place, i) => Look(place, $"{here}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<Finding> Look(Scope? scope, string path) => scope is null
        ? [FindingCode.NoValue.At(path, "it is null; remove it from the list.")]
        : scope.Members.SelectMany(member => Look(member, path + "."));

    private static IEnumerable<Finding> Look(ExternalPlace place, string path)
    {
        if (place.Address == default(Network))
        {
            yield return FindingCode.NoValue.At(path, "the address has no value; give one, or remove it from the list.");
        }
    }
}
