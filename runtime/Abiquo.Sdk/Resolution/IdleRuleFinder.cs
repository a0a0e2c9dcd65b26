using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Finds the rules that connect nothing in an environment, although both of their ends are present. Such a rule is not wrong, but whoever
/// misses a connection wants to know why it is closed.
/// </summary>
internal sealed class IdleRuleFinder(Deployment deployment)
{
    private const int MostNamed = 3;

    private readonly ConnectionFinder _finder = new(deployment);
    private readonly IReadOnlyList<FlowParticipant> _participants =
    [
        .. deployment.Inventory.Appliances.Select(placed => FlowParticipant.Of(placed, deployment)),
        .. deployment.Inventory.Externals.Where(placed => placed.Places.Count > 0).Select(placed => FlowParticipant.Of(placed, deployment)),
    ];

    public IEnumerable<IdleRule> Find()
    {
        var flowing = new HashSet<string>(StringComparer.Ordinal);
        var connected = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var connection in deployment.Connections.Where(connection => !flowing.Contains(connection.Rule.Id)))
        {
            if (FlowBuilder.HasFlows(connection))
            {
                flowing.Add(connection.Rule.Id);
            }
            else if (connection.From?.Nodes.Count != 0 && connection.Targets.Any())
            {
                connected[connection.Rule.Id] = FlowBuilder.HasEnds(connection)
                    ? "its ends have no address of a family with its protocol"
                    : "its ends are the same hosts";
            }
        }

        return
            from rule in deployment.Spec.Rules
            where !flowing.Contains(rule.Id) && HasBothEnds(rule)
            let reason = connected.GetValueOrDefault(rule.Id) ?? Reason(rule)
            where reason is not null
            select new IdleRule(rule, reason);
    }

    private string? Reason(Rule rule)
    {
        if (_finder.Unrestricted(rule).Any(FlowBuilder.HasFlows))
        {
            return _finder.IsDropped(rule)
                ? $"{nameof(LinkPolicy)}.{nameof(LinkPolicy.Strict)} leaves it out, because it is doubtful: {rule.Doubt.TrimEnd('.')}"
                : $"none of the listed {nameof(TopologyEnvironment.Links)} is by this rule";
        }

        List<FlowParticipant> targets = [.. _participants.Where(participant => participant.Opens(rule))];
        if (targets.Count == 0)
        {
            return $"{rule.To}.{rule.Endpoint} {deployment.Applicability.Version.WhyNot(deployment.Spec.EndpointOf(rule).Versions)}";
        }

        if (deployment.Applicability.WhyNot(rule, SeenFrom(rule, targets)) is { } reason)
        {
            return $"it {reason}";
        }

        List<FlowParticipant> both = [.. targets.Where(target => target.Appliance is not null && target.Link.Roles.Contains(rule.From))];
        return both.Count == 0 ? rule.IsPeer ? null : "its ends are in different scopes of one kind"
            : rule.ServesItself ? $"each host of {List(both)} serves itself"
            : $"{Names(both)} only one host";
    }

    /// <summary>Returns the appliances from which the condition of a rule is seen.</summary>
    private IEnumerable<PlacedAppliance> SeenFrom(Rule rule, List<FlowParticipant> targets)
    {
        var sources = _participants.Where(participant => participant.Link.Roles.Contains(rule.From)).Select(source => source.Placed);
        return targets
            .SelectMany(_ => sources.DefaultIfEmpty(), (target, source) => Connection.SeenFromEnd(source, target.Placed))
            .OfType<PlacedAppliance>();
    }

    /// <summary>Returns whether an appliance or external system has the target, and another one or everybody is the source.</summary>
    private bool HasBothEnds(Rule rule)
    {
        var targets = _participants.Where(participant => participant.Link.Roles.Contains(rule.To)).ToList();
        var sources = _participants.Where(participant => participant.Link.Roles.Contains(rule.From));
        return rule.IsFromAnywhere
            ? targets.Exists(target => target.Appliance is not null)
            : targets.Count > 0 && sources.Any(source =>
                source.Appliance is not null || targets.Exists(target => target.Appliance is not null));
    }

    private static string Names(List<FlowParticipant> participants) =>
        List(participants) + (participants.Count == 1 ? " has" : " have");

    private static string List(List<FlowParticipant> participants)
    {
        var paths = participants.Select(participant => participant.Placed?.Path ?? participant.External!.Path).Distinct().ToList();
        return paths.Count <= MostNamed
            ? string.Join(" and ", paths)
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{string.Join(", ", paths.Take(MostNamed))} and {paths.Count - MostNamed} more");
    }
}
