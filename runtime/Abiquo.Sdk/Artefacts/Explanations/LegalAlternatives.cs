using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>Lists what the vendor allows instead of a connection that is closed.</summary>
internal sealed class LegalAlternatives
{
    private readonly Deployment _deployment;
    private readonly Dictionary<string, string> _idle;
    private readonly List<string> _everybody;

    private LegalAlternatives(Deployment deployment)
    {
        _deployment = deployment;
        _everybody = [.. deployment.Inventory.OutsideInReach(Rule.Anywhere, null).Select(external => external.Definition.Label)];
        _idle = deployment.IdleRules().ToDictionary(one => one.Rule.Id, one => one.Reason);
    }

    /// <summary>Returns the legal connections between the two; if there are none, all legal connections of the source.</summary>
    public static IEnumerable<string> To(Deployment deployment, string from, string to)
    {
        var appliance = deployment.Spec.Appliances.FirstOrDefault(one => one.Id == from);
        var outside = deployment.Spec.Externals.FirstOrDefault(one => one.Id == from);
        var legal = (appliance is not null ? new LegalAlternatives(deployment).Of(appliance, to)
            : outside is not null ? new LegalAlternatives(deployment).Of(outside)
            : from == Rule.Anywhere ? OfEverybody(deployment)
            : []).Distinct().ToList();
        var between = legal.Where(one => one.Target == to).Select(one => one.Text).ToList();
        return between.Count > 0 ? between : legal.Select(one => one.Text);
    }

    private static IEnumerable<(string Target, string Text)> OfEverybody(Deployment deployment) =>
        from flow in deployment.Matrix.Flows
        where flow.Rule.IsFromAnywhere
        let who = flow.IsFromAnywhere ? "Everybody" : $"{flow.From.Appliance} {flow.From.Address}"
        select (flow.To.Appliance, $"{who} may connect to {flow.To.Appliance} {flow.Service} by the rule {flow.Rule.Id}.");

    private IEnumerable<(string Target, string Text)> Of(ApplianceDefinition source, string to) =>
        (from placed in _deployment.Inventory.Appliances
         let target = placed.Appliance.Definition
         from endpoint in placed.Appliance.Endpoints
         let found = Best(Rules(source, target, endpoint.Definition), rule => WhyNot(rule, target, endpoint.Definition))
         where found.Rule is not null
         select (target.Id, target.Id == source.Id && found.Rule.ServesItself && _deployment.Applicability.Version.Has(found.Rule.Versions)
             ? $"Each host of {source.Id} serves itself at {endpoint} by the rule {found.Rule.Id}."
             : $"{source.Id} may connect to {endpoint} by the rule {found.Rule.Id}{But(found.Reason)}."))
        .Concat(ToOutside(source, to));

    /// <summary>Returns what an appliance may do outside, or with whoever was asked for if the environment said where that is.</summary>
    private IEnumerable<(string Target, string Text)> ToOutside(ApplianceDefinition source, string to) =>
        from external in _deployment.Inventory.Externals
        where external.Places.Count > 0 || external.Definition.Id == to
        from role in _deployment.Spec.Roles.Where(role => external.Definition.Roles.Contains(role.Id))
        from endpoint in role.Endpoints
        let rules = _deployment.Spec.RulesAbout(endpoint).Where(rule => source.Roles.Contains(rule.From))
        let found = Best(rules, rule => external.Places.Count == 0 ? $"{external.Path} is empty" : _idle.GetValueOrDefault(rule.Id))
        where found.Rule is not null
        let target = $"{external.Definition.Id}.{endpoint.Id} ({endpoint.Service})"
        select (external.Definition.Id, $"{source.Id} may connect to {target} by the rule {found.Rule.Id}{But(found.Reason)}.");

    private IEnumerable<(string Target, string Text)> Of(ExternalDefinition outside) =>
        from placed in _deployment.Inventory.Appliances
        let target = placed.Appliance.Definition
        from endpoint in placed.Appliance.Endpoints
        let rules = _deployment.Spec.RulesAbout(endpoint.Definition).Where(rule => outside.Roles.Contains(rule.From))
        let found = Best(rules, rule =>
            Missing(outside) ?? WhyNot(rule, target, endpoint.Definition, isEverybody: outside.Roles.Contains(Rule.Anywhere)))
        where found.Rule is not null
        select (target.Id, $"{outside.Id} may connect to {endpoint} by the rule {found.Rule.Id}{But(found.Reason)}.");

    /// <summary>Returns the member that would say where somebody outside is, if none does. Everybody is anywhere without one.</summary>
    private string? Missing(ExternalDefinition outside) =>
        !outside.Roles.Contains(Rule.Anywhere)
        && _deployment.Inventory.Externals.Where(external => external.Definition.Id == outside.Id).ToList() is { Count: > 0 } members
        && members.TrueForAll(external => external.Places.Count == 0)
            ? $"{members[0].Path} is empty"
            : null;

    private static string But(string? reason) => reason is null ? "" : $", but not here: {reason}";

    /// <summary>Returns the first rule that applies here, or else the first with the reason why it does not.</summary>
    private static (Rule Rule, string? Reason) Best(IEnumerable<Rule> rules, Func<Rule, string?> whyNot)
    {
        var found = rules.Select(rule => (Rule: rule, Reason: whyNot(rule))).ToList();
        return found.Find(one => one.Reason is null) is { Rule: not null } applying ? applying : found.FirstOrDefault();
    }

    private string? WhyNot(Rule rule, ApplianceDefinition target, EndpointDefinition endpoint, bool isEverybody = false)
    {
        var applicability = _deployment.Applicability;
        if (applicability.Version.WhyNot(endpoint.Versions) is { } lacks)
        {
            return $"{endpoint.Id} {lacks}";
        }

        if (_idle.TryGetValue(rule.Id, out var idle))
        {
            return idle;
        }

        if (rule.IsFromAnywhere && !isEverybody && _everybody.Count > 0)
        {
            return $"it is only for {string.Join(" and ", _everybody)}";
        }

        var targets = _deployment.Inventory.Appliances.Where(placed => placed.Appliance.Definition == target);
        return applicability.WhyNot(rule, targets) is { } reason ? $"it {reason}" : null;
    }

    /// <summary>Returns the rules between two appliances, or that for an endpoint on an appliance that has both of its roles.</summary>
    private IEnumerable<Rule> Rules(ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint)
    {
        var rules = _deployment.Spec.RulesFor(source, target, endpoint).ToList();
        return rules.Count == 0 && target.Id == source.Id
            ? _deployment.Spec.RulesAbout(endpoint).Where(rule => target.Roles.Contains(rule.From))
            : rules;
    }
}
