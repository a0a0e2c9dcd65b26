namespace Abiquo.Sdk.Validation;

/// <summary>Finds null and default where the compiler only warned.</summary>
internal static class PresenceCheck
{
    public static IReadOnlyList<Finding> Run(TopologyEnvironment environment)
    {
        var findings = new List<Finding>();
        Look(environment.Members, "", findings);
        foreach (var _ in (environment.Links ?? []).Where(link => link is null))
        {
            findings.Add(FindingCode.NoValue.At(nameof(environment.Links), "a link is null; remove it from the list."));
        }

        return findings;
    }

    private static void Look(IEnumerable<Member> members, string path, List<Finding> findings)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case ApplianceMember { Appliance: { } appliance } when appliance.Hosts is null || appliance.Hosts.Any(host => host is null):
                    findings.Add(FindingCode.NoValue.At($"{path}{member.Name}.{nameof(Appliance.Hosts)}", "a host is null; give it a name: new(\"host.example.com\", \"10.0.0.10\")."));
                    break;
                case ValueMember { Text: "" } value:
                    findings.Add(FindingCode.NoValue.At(path + member.Name, $"the {value.Definition.Label} has no value; set {member.Name}."));
                    break;
                case ScopeMember scopes:
                    Look(scopes, path, findings);
                    break;
            }
        }
    }

    private static void Look(ScopeMember member, string path, List<Finding> findings)
    {
        for (var i = 0; i < (member.Scopes?.Count ?? 0); i++)
        {
            var here = $"{path}{member.Name}[{i}]";
            if (member.Scopes![i] is { } scope)
            {
                Look(scope.Members, here + ".", findings);
            }
            else
            {
                findings.Add(FindingCode.NoValue.At(here, "it is null; remove it from the list."));
            }
        }
    }
}
