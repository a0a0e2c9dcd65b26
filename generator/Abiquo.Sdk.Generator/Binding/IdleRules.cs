using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Warns of rules that connect nothing in any environment of a valid spec. A spec that adds appliances for the environments of others has
/// no environments to judge its rules by.
/// </summary>
internal sealed class IdleRules
{
    private readonly SpecSymbols _symbols;
    private readonly List<EnvironmentParties> _environments;

    public IdleRules(SpecSymbols symbols)
    {
        _symbols = symbols;
        var containers = symbols.Types.All.OfType<ContainerDeclaration>().ToList();
        var isLibrary = containers.TrueForAll(container =>
            symbols.Types.IsInherited(container.Common.Id.Value) || (symbols.IsScope(container) && container.Extends is null));
        _environments = isLibrary
            ? []
            : [.. containers.Where(container => !symbols.IsScope(container)).SelectMany(one => EnvironmentParties.Of(symbols, one))];
    }

    public void Report(IEnumerable<RuleModel> rules)
    {
        foreach (var rule in _environments.Count == 0 ? [] : rules)
        {
            if (!_environments.Exists(all => Connects(rule, all)))
            {
                _symbols.Diagnostics.Add(SpecDescriptors.IdleRule, _symbols.Rules.Get(rule.Id)!.Id.Span, rule.Id, Reason(rule));
            }
        }
    }

    private bool Connects(RuleModel rule, EnvironmentParties all)
    {
        if (!IsIn(rule, all))
        {
            return false;
        }

        foreach (var target in all.With(rule.To))
        {
            if ((ConnectsEverybody(rule, target) || ConnectsHosts(rule, target)) && PossibleConditions.MayHold(rule.When, target, all))
            {
                return true;
            }

            if (Sources(rule, target, all).Any(source => PossibleConditions.MayHold(rule.When, SeenFrom(source, target), all)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the end from which a condition is seen: the target, unless only the source is in a scope.</summary>
    private static EnvironmentParty SeenFrom(EnvironmentParty source, EnvironmentParty target) =>
        target is { Appliance: not null, Place: null } && source is { Appliance: not null, Place: not null } ? source : target;

    /// <summary>Returns whether a version has a rule and the endpoint that it is about.</summary>
    private bool IsIn(RuleModel rule, EnvironmentParties all) =>
        all.Has(_symbols.Rules.Get(rule.Id)!.Versions) && all.Has(rule.To, rule.Endpoint);

    private static bool ConnectsHosts(RuleModel rule, EnvironmentParty target) =>
        target is { Appliance: not null, MayBeSeveral: true } && !rule.ServesItself && target.Roles.Contains(rule.From);

    private static bool ConnectsEverybody(RuleModel rule, EnvironmentParty target) =>
        rule.From == RuleTerms.Anywhere && target.Appliance is not null;

    private static IEnumerable<EnvironmentParty> Sources(RuleModel rule, EnvironmentParty target, EnvironmentParties all) =>
        rule.IsPeer ? [] : all.With(rule.From).Where(source => source.MayConnect(target, rule.From == rule.To));

    private string Reason(RuleModel rule)
    {
        var having = _environments.Where(all => IsIn(rule, all)).ToList();
        var targets = having.SelectMany(all => all.With(rule.To)).ToList();
        var sources = having.SelectMany(all => all.With(rule.From)).ToList();
        var both = targets.Where(target => target.Appliance is not null && target.Roles.Contains(rule.From)).ToList();
        return (rule.From == RuleTerms.Anywhere, rule.IsPeer) switch
        {
            _ when having.Count == 0 => $"no version of one has both the rule and {rule.To}.{rule.Endpoint}",
            _ when targets.Count == 0 => $"none has anything with the role '{rule.To}'",
            (false, _) when sources.Count == 0 => $"none has anything with the role '{rule.From}'",
            _ when WhyNever(rule, having) is { } reason => reason,
            (true, _) => $"only outside parties have the role '{rule.To}', and these have no firewall to let in everybody",
            (_, true) when both.Count == 0 => "none has an appliance with both roles",
            _ when both.Count > 0 && (rule.IsPeer || targets.Concat(sources).All(both.Contains)) =>
                $"the roles meet only on {Names(both)}, "
                    + (rule.ServesItself ? "where each host serves itself" : "which can have only one host"),
            _ when targets.Concat(sources).All(party => party.Appliance is null) => "both roles are those of outside parties",
            _ => "none has both roles where one reaches the other",
        };
    }

    /// <summary>Returns why the condition of a rule holds nowhere, or null if it can hold.</summary>
    private static string? WhyNever(RuleModel rule, IReadOnlyList<EnvironmentParties> having)
    {
        if (rule.When is not { } when)
        {
            return null;
        }

        var reasons = having
            .SelectMany(all => all.With(rule.To), (all, target) => (all, target))
            .SelectMany(
                pair => Sources(rule, pair.target, pair.all).Select(source => SeenFrom(source, pair.target)).DefaultIfEmpty(pair.target),
                (pair, end) => PossibleConditions.WhyNever(when, end, pair.all))
            .ToList();
        return reasons.TrueForAll(reason => reason is not null) ? reasons[0] : null;
    }

    private static string Names(IEnumerable<EnvironmentParty> parties) =>
        string.Join(" and ", parties.Select(party => $"'{party.Appliance!.Common.Id.Value}'").Distinct());
}
