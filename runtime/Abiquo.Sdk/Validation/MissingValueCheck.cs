namespace Abiquo.Sdk.Validation;

/// <summary>Checks for null and default values, about which the compiler only warns.</summary>
internal static class MissingValueCheck
{
    public static IReadOnlyList<Finding> Run(TopologyEnvironment environment)
    {
        List<Finding> findings = [.. environment.Members.SelectMany(member => Check(member, ""))];
        for (var i = 0; i < environment.Links?.Count; i++)
        {
            // Null in spite of its type.
            if ((object?)environment.Links[i] is null)
            {
                findings.Add(FindingCode.MissingValue.At($"{nameof(environment.Links)}[{i}]", "a link is null; remove it from the list."));
            }
            else if (new[] { environment.Links[i].Source, environment.Links[i].Target.Owner }.Any(HasMissingHost))
            {
                findings.Add(FindingCode.MissingValue.At(
                    $"{nameof(environment.Links)}[{i}]",
                    "an appliance of the link has a host that is null; give it a name and an address."));
            }
        }

        return findings;
    }

    private static bool HasMissingHost(Appliance appliance) => appliance.Hosts is null || appliance.Hosts.Any(host => host is null);

    // Null in spite of its type.
    private static Host? WithoutOthers(Appliance appliance) => appliance.Hosts.Append<Host?>(appliance.VirtualHost)
        .FirstOrDefault(host => host is not null && (object?)host.OtherAddresses is null);

    // Null in spite of its type.
    private static string? WithoutPorts(Appliance appliance) =>
        appliance.Endpoints.FirstOrDefault(endpoint => (object?)endpoint.Ports is null)?.Definition.Id;

    private static IEnumerable<Finding> Check(Member member, string path)
    {
        var here = path + member.Name;
        return member switch
        {
            ApplianceMember { Appliance: null, IsRequired: true } => [FindingCode.MissingValue.At(here, $"it is null; set {member.Name}.")],
            ApplianceMember { Appliance: { } appliance } when HasMissingHost(appliance) =>
                [FindingCode.MissingValue.At(
                    $"{here}.{nameof(Appliance.Hosts)}",
                    "a host is null; set it, for example to new(\"host.example.com\", \"192.0.2.10\").")],
            ApplianceMember { Appliance: { } appliance } when WithoutOthers(appliance) is { } host =>
                [FindingCode.MissingValue.At(here, $"the other addresses of {host.Fqdn} are null; give some, or leave them out.")],
            ApplianceMember { Appliance: { } appliance } when WithoutPorts(appliance) is { } endpoint =>
                [FindingCode.MissingValue.At($"{here}.Ports", $"the ports of {endpoint} are null; give some, or leave them out.")],
            ValueMember { Text: "" } value =>
                [FindingCode.MissingValue.At(here, $"the {value.Definition.Label} has no value; set {member.Name}.")],
            ScopeMember { Scopes: null } => [FindingCode.MissingValue.At(here, $"it is null; set {member.Name}.")],
            ScopeMember { Scopes: { } scopes } => scopes.SelectMany((scope, i) => Check(scope, $"{here}[{i}]")),
            ExternalMember { Places: null } => [FindingCode.MissingValue.At(here, "it is null; omit it, or set it to [].")],
            ExternalMember { Places: { } places } => places.SelectMany((place, i) => Check(place, $"{here}[{i}]")),
            NetworkMember { Segment: null } => [FindingCode.MissingValue.At(here, "it is null; omit it, or set it to [].")],
            NetworkMember { Segment: { } segment } when segment.Ranges.Contains(default) =>
                [FindingCode.MissingValue.At(here, "a range has no value; set it, or remove it from the list.")],
            _ => [],
        };
    }

    private static IEnumerable<Finding> Check(Scope? scope, string path) => scope is null
        ? [FindingCode.MissingValue.At(path, "it is null; remove it from the list.")]
        : scope.Members.SelectMany(member => Check(member, path + "."));

    private static IEnumerable<Finding> Check(ExternalPlace place, string path)
    {
        if (place.Address == default(Network))
        {
            yield return FindingCode.MissingValue.At(path, "the address has no value; set it, or remove it from the list.");
        }
    }
}
