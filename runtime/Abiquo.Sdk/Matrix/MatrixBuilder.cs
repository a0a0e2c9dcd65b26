using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>Makes flows of rules, or of the links that the environment lists.</summary>
internal sealed class MatrixBuilder
{
    private readonly TopologyEnvironment _environment;
    private readonly List<(Appliance Appliance, Stand Stand, IReadOnlyList<Listener> Listeners)> _appliances;
    private readonly List<(Stand Stand, IReadOnlyList<Listener> Listeners)> _externals;
    private readonly Dictionary<(Party From, Party To, Protocol Protocol, ushort Port), Flow> _flows = [];

    public MatrixBuilder(TopologyEnvironment environment)
    {
        _environment = environment;
        var placement = Placement.Of(environment);
        _appliances = [.. placement.Appliances.Select(placed => (placed.Appliance, Stand.Of(placed), Listeners(Listener.Of(placed.Appliance, environment.Spec))))];
        _externals = [.. placement.Externals.Select(placed => (Stand.Of(placed), Listeners(Listener.Of(placed.Definition, environment.Spec))))];
    }

    public CommunicationMatrix Build()
    {
        foreach (var rule in _environment.Spec.Rules)
        {
            Apply(rule);
        }

        return new(_flows.Values.ToValueList());
    }

    private static IReadOnlyList<Listener> Listeners(IEnumerable<Listener> listeners) => [.. listeners];

    private void Apply(Rule rule)
    {
        if (rule.IsFromAnywhere)
        {
            FromAnywhere(rule);
        }

        if (_environment.Links is { } links)
        {
            Listed(rule, links);
        }
        else if (!rule.IsFromAnywhere)
        {
            BetweenAppliances(rule);
        }

        WithExternals(rule);
    }

    private void FromAnywhere(Rule rule)
    {
        foreach (var (_, to, listeners) in _appliances)
        {
            foreach (var listener in listeners.Where(listener => rule.Opens(listener.Definition)))
            {
                foreach (var machine in to.Machines)
                {
                    Connect(rule, Machine.Anywhere(machine), machine, listener);
                }
            }
        }
    }

    private void BetweenAppliances(Rule rule)
    {
        var sources = _appliances.Where(source => source.Stand.Roles.Contains(rule.From)).Select(source => source.Stand).ToList();
        foreach (var (_, to, listeners) in _appliances)
        {
            Connect(rule, sources, to, listeners);
        }
    }

    /// <summary>A listed link is a flow of the first rule that allows it, so that it is not listed once for each.</summary>
    private void Listed(Rule rule, ValueList<Link> links)
    {
        foreach (var link in links.Where(link => _environment.Spec.RuleFor(link.Source.Definition, link.Target.Definition) == rule))
        {
            var sources = _appliances.Where(source => source.Appliance.Equals(link.Source)).Select(source => source.Stand).ToList();
            foreach (var (_, to, listeners) in _appliances.Where(target => target.Appliance.Equals(link.Target.Owner)))
            {
                Connect(rule, sources, to, listeners);
            }
        }
    }

    private void WithExternals(Rule rule)
    {
        if (rule.IsFromAnywhere)
        {
            return;
        }

        var outside = _externals.Where(source => source.Stand.Roles.Contains(rule.From)).Select(source => source.Stand).ToList();
        foreach (var (_, to, listeners) in _appliances)
        {
            Connect(rule, outside, to, listeners);
        }

        var inside = _appliances.Where(source => source.Stand.Roles.Contains(rule.From)).Select(source => source.Stand).ToList();
        foreach (var (to, listeners) in _externals)
        {
            Connect(rule, inside, to, listeners);
        }
    }

    private void Connect(Rule rule, IReadOnlyList<Stand> sources, Stand to, IReadOnlyList<Listener> listeners)
    {
        foreach (var listener in listeners.Where(listener => rule.Opens(listener.Definition)))
        {
            foreach (var from in sources.Where(from => PlacedScope.Reaches(from.Scope, to.Scope)))
            {
                foreach (var source in from.Machines)
                {
                    foreach (var target in to.Machines)
                    {
                        Connect(rule, source, target, listener);
                    }
                }
            }
        }
    }

    /// <summary>Two rules may allow one connection; it is listed once, under the first.</summary>
    private void Connect(Rule rule, Machine from, Machine to, Listener listener)
    {
        foreach (var (source, target) in Machine.Pairs(from, to))
        {
            foreach (var protocol in listener.Definition.Protocols)
            {
                _flows.TryAdd((source, target, protocol, listener.Port), new(rule, source, target, listener.Component, protocol, listener.Port));
            }
        }
    }
}
