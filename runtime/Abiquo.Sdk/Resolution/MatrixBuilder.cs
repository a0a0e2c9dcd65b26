using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Makes flows of rules, or of the links that the environment lists.</summary>
internal sealed class MatrixBuilder
{
    private readonly TopologyEnvironment _environment;
    private readonly ParticipantIndex _appliances;
    private readonly ParticipantIndex _externals;
    private readonly ILookup<Rule, Link> _links;
    private readonly Dictionary<(FlowEndpoint From, FlowEndpoint To, Protocol Protocol, ushort Port), Flow> _flows = [];

    public MatrixBuilder(TopologyEnvironment environment)
    {
        _environment = environment;
        var inventory = Inventory.Of(environment);
        _appliances = new(inventory.Appliances.Select(placed => FlowParticipant.Of(placed, environment.Spec)));
        _externals = new(inventory.Externals.Select(placed => FlowParticipant.Of(placed, environment.Spec)));

        // A link is a flow of the first rule that allows it; one that no rule allows never becomes a flow.
        _links = (environment.Links ?? [])
            .Select(link => (Rule: environment.Spec.RuleFor(link.Source.Definition, link.Target.Definition), Link: link))
            .Where(pair => pair.Rule is not null)
            .ToLookup(pair => pair.Rule!, pair => pair.Link);
    }

    public CommunicationMatrix Build()
    {
        foreach (var rule in _environment.Spec.Rules)
        {
            if (rule.IsPeer)
            {
                BetweenPeers(rule);
                continue;
            }

            if (rule.IsFromAnywhere)
            {
                FromAnywhere(rule);
            }
            else if (_environment.Links is null && !IsDropped(rule))
            {
                Connect(rule, _appliances, _appliances);
            }

            Listed(rule);
            Connect(rule, _externals, _appliances);
            Connect(rule, _appliances, _externals);
        }

        return new(_flows.Values.ToValueList());
    }

    private bool IsDropped(Rule rule) => _environment.LinkPolicy == LinkPolicy.Strict && rule.Doubt.Length > 0;

    /// <summary>What the hosts of one appliance need of each other. One host needs nothing.</summary>
    private void BetweenPeers(Rule rule)
    {
        foreach (var (stand, listener) in _appliances.OpenedBy(rule).Where(opened => !rule.NeedsVirtualAddress || opened.FlowParticipant.Virtual is not null))
        {
            foreach (var from in stand.Machines)
            {
                foreach (var to in stand.Machines)
                {
                    Connect(rule, from, to, listener);
                }
            }
        }
    }

    private void FromAnywhere(Rule rule)
    {
        foreach (var (to, listener) in _appliances.OpenedBy(rule))
        {
            foreach (var machine in to.At(listener))
            {
                Connect(rule, Machine.Anywhere(machine), machine, listener);
            }
        }
    }

    private void Listed(Rule rule)
    {
        foreach (var link in _links[rule])
        {
            foreach (var (to, listener) in _appliances.OpenedBy(rule).Where(opened => opened.FlowParticipant.Appliance!.Equals(link.Target.Owner)))
            {
                var sources = link.Source.Definition.Roles.SelectMany(role => _appliances.Reaching(role, to.Scope)).Distinct();
                Connect(rule, sources.Where(source => source.Appliance!.Equals(link.Source)), to, listener);
            }
        }
    }

    private void Connect(Rule rule, ParticipantIndex sources, ParticipantIndex targets)
    {
        foreach (var (to, listener) in targets.OpenedBy(rule))
        {
            Connect(rule, sources.Reaching(rule.From, to.Scope), to, listener);
        }
    }

    private void Connect(Rule rule, IEnumerable<FlowParticipant> sources, FlowParticipant to, Listener listener)
    {
        foreach (var from in sources.Where(from => !ServesItself(rule, from, to)))
        {
            foreach (var source in from.Machines)
            {
                foreach (var target in to.At(listener))
                {
                    Connect(rule, source, target, listener);
                }
            }
        }
    }

    /// <summary>
    /// Within one appliance each host serves itself, and so it does where its kind has both roles of the rule; what hosts need of
    /// each other are peer rules.
    /// </summary>
    private static bool ServesItself(Rule rule, FlowParticipant from, FlowParticipant to) =>
        from.Appliance is { } source && to.Appliance is { } target
        && (ReferenceEquals(source, target) || (rule.From != rule.To && source.Definition.Id == target.Definition.Id));

    /// <summary>Two rules may allow one connection; it is listed once, under the first.</summary>
    private void Connect(Rule rule, Machine from, Machine to, Listener listener)
    {
        foreach (var (source, target) in Machine.Pairs(from, to))
        {
            foreach (var protocol in listener.Definition.Protocols)
            {
                _flows.TryAdd((source, target, protocol, listener.Port), new(rule, source, target, listener.Component, protocol, listener.Port, to.Nodes));
            }
        }
    }
}
