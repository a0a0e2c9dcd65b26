using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds rules, each from a role or from anywhere to an endpoint of a role.</summary>
internal sealed class RuleBinder(SpecSymbols symbols, RoleBinder roles)
{
    private readonly RuleReach _reach = new(symbols);
    private readonly EndpointPath _path = new(symbols, roles);

    public RuleTable Bind() => new(symbols.Rules.All.Select(Bind).OfType<RuleModel>());

    private RuleModel? Bind(RuleDeclaration rule)
    {
        var fromIsKnown = IsKnownSource(rule.From);
        var target = _path.Find(rule.To);
        var citations = symbols.Citations(rule.Source);
        _ = symbols.Conditions.Check(rule.When) & symbols.Versions.Check(rule.Versions, "rule", rule.Id);
        if (fromIsKnown && target is { } closed && !symbols.Rules.IsInherited(rule.Id.Value)
            && symbols.Roles.IsInherited(closed.Role)
            && (rule.From.Value == RuleTerms.Anywhere || symbols.Roles.IsInherited(rule.From.Value)))
        {
            symbols.Diagnostics.Add(SpecDescriptors.ClosedPair, rule.To.Span, rule.Id.Value);
            return null;
        }

        if (fromIsKnown && target is { } end && !_reach.Check(rule, end.Role))
        {
            return null;
        }

        var network = rule.Network is { } named && symbols.Networks.Find(named) is not null ? named.Value : "";
        return fromIsKnown && target is { } to
            ? new RuleModel(
                rule.Id.Value,
                rule.Group,
                rule.From.Value,
                to.Role,
                to.Endpoint,
                rule.Purpose,
                rule.Confidence,
                rule.Note,
                rule.Doubt,
                rule.Within?.Value == RuleDeclaration.Self,
                symbols.Conditions.Of(rule.When),
                symbols.Versions.Of(rule.Versions),
                rule.Group == RuleDeclaration.Peer,
                citations)
            {
                Network = network,
            }
            : null;
    }

    private bool IsKnownSource(Located<string> from)
    {
        if (from.Value == RuleTerms.Anywhere)
        {
            return true;
        }

        if (from.Value.Length > 0 && !symbols.Roles.Knows(from.Value))
        {
            var known = symbols.Roles.Ids.Append(RuleTerms.Anywhere);
            symbols.Diagnostics.Add(SpecDescriptors.UnknownReference, from.Span, "role", from.Value, Suggestion.For(from.Value, known));
        }

        return symbols.Roles.Get(from.Value) is not null;
    }
}
