using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Finds the connections of an environment: those that the rules allow, or the links that the environment lists.</summary>
internal sealed class ConnectionFinder
{
    private readonly TopologyEnvironment _environment;
    private readonly Applicability _applicability;
    private readonly ParticipantIndex _appliances;
    private readonly ParticipantIndex _externals;
    private readonly ILookup<string, Link> _links;

    public ConnectionFinder(Deployment deployment)
    {
        var (environment, inventory) = (deployment.Environment, deployment.Inventory);
        (_environment, _applicability) = (environment, deployment.Applicability);
        _appliances = new(inventory.Appliances.Select(placed => FlowParticipant.Of(placed, deployment)));
        _externals = new(inventory.Externals.Select(placed => FlowParticipant.Of(placed, deployment)));

        // A link becomes one connection for each rule that allows it; a link that no rule allows never becomes a connection.
        _links = (environment.Links ?? [])
            .SelectMany(environment.Spec.RulesFor, (link, rule) => (Rule: rule.Id, Link: link))
            .ToLookup(pair => pair.Rule, pair => pair.Link);
    }

    /// <summary>Returns the connections, grouped by rule in the order of the spec. Several rules may allow the same connection.</summary>
    public IEnumerable<Connection> Find() => _environment.Spec.Rules.SelectMany(rule => Applying(rule, rule switch
    {
        { IsPeer: true } => Within(rule),
        { IsFromAnywhere: true } => [.. FromAnywhere(rule), .. ListedAndExternal(rule)],
        _ when IsDropped(rule) => ListedAndExternal(rule),
        _ when _environment.Links is null => Possible(rule).Concat(ListedAndExternal(rule)),
        _ => Within(rule).Concat(ListedAndExternal(rule)),
    }));

    /// <summary>
    /// Returns the connections between appliances that a rule allows, whatever links are listed and whatever the policy is.
    /// </summary>
    public IEnumerable<Connection> Unrestricted(Rule rule) => rule.IsPeer || rule.IsFromAnywhere ? [] : Applying(rule, Possible(rule));

    /// <summary>Returns whether the policy leaves out a rule between appliances.</summary>
    public bool IsDropped(Rule rule) => _environment.LinkPolicy == LinkPolicy.Strict && rule.Doubt.Length > 0;

    /// <summary>Returns the connections of a rule where its condition holds; none if the version does not have the rule.</summary>
    private IEnumerable<Connection> Applying(Rule rule, IEnumerable<Connection> connections) =>
        !_applicability.Version.Has(rule.Versions) ? []
        : rule.When is null ? connections
        : Where(rule.When, connections);

    private IEnumerable<Connection> Where(Condition when, IEnumerable<Connection> connections) =>
        connections.Where(connection => _applicability.Holds(when, connection.SeenFrom));

    private IEnumerable<Connection> Possible(Rule rule) => Between(rule, _appliances, _appliances).Concat(Within(rule));

    /// <summary>Returns the connections between the hosts of one appliance, which are never listed.</summary>
    private IEnumerable<Connection> Within(Rule rule) =>
        from opened in _appliances.OpenedBy(rule)
        where rule.ConnectsHostsOf(opened.Participant.Link.Roles) && opened.Participant.Nodes.Count > 1
        select new Connection(rule, opened.Participant, opened.Participant, opened.Listener);

    /// <summary>Returns the connections of everybody, where the environment cannot say who that is.</summary>
    private IEnumerable<Connection> FromAnywhere(Rule rule) => _appliances.OpenedBy(rule)
        .Where(opened => !_externals.Reaching(rule.From, opened.Participant.Scope).Any())
        .Select(opened => new Connection(rule, null, opened.Participant, opened.Listener));

    /// <summary>Returns the listed links, and the connections of external systems, which are never listed.</summary>
    private IEnumerable<Connection> ListedAndExternal(Rule rule) =>
        Listed(rule).Concat(FromExternal(rule)).Concat(Between(rule, _appliances, _externals));

    /// <summary>Returns the connections of external systems. One that is everybody connects like everybody.</summary>
    private IEnumerable<Connection> FromExternal(Rule rule) => Between(rule, _externals, _appliances)
        .Select(connection => connection.From!.External!.IsAnywhere ? connection with { From = null } : connection);

    private IEnumerable<Connection> Listed(Rule rule) =>
        from link in _links[rule.Id]
        from target in _appliances.Of(link.Target.Owner)
        let listener = target.ListenerFor(rule)
        where listener is not null
        from source in _appliances.Of(link.Source)
        where PlacedScope.Reaches(source.Scope, target.Scope) && !source.IsSameAppliance(target)
        select new Connection(rule, source, target, listener);

    private static IEnumerable<Connection> Between(Rule rule, ParticipantIndex sources, ParticipantIndex targets) =>
        from opened in targets.OpenedBy(rule)
        from source in sources.Reaching(rule.From, opened.Participant.Scope)
        where rule.Terms.Allow(source.Link, opened.Listener.Link) && !source.IsSameAppliance(opened.Participant)
        select new Connection(rule, source, opened.Participant, opened.Listener);
}
