using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks that a rule leads where something of a role connects, such as its account or what it forwards.</summary>
internal sealed class RequiredRules(SpecSymbols symbols, RuleTable rules)
{
    // A rule that is missing because it is faulty is no further error.
    private readonly bool _areWhole = !symbols.Diagnostics.HasErrors;

    /// <summary>Returns whether a rule leads from where a role is to an endpoint, and reports it if not.</summary>
    /// <param name="role">The role that connects.</param>
    /// <param name="to">The endpoint.</param>
    /// <param name="written">The endpoint as it is written.</param>
    /// <param name="reason">Why the rule is needed.</param>
    public bool Check(string role, (string Role, string Endpoint) to, Located<string> written, string reason)
    {
        if (!_areWhole || rules.Opening([to.Role], to.Endpoint).Select(rule => rule.From).Intersect(Beside(role)).Any())
        {
            return true;
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.UnknownReference, written.Span, $"rule from '{role}' to", written.Value, $"{reason}; add it");
        return false;
    }

    /// <summary>Returns whether a rule lets everybody connect to an endpoint, and no outside party says who everybody is.</summary>
    public bool AreForEverybody((string Role, string Endpoint) to) =>
        rules.Opening([to.Role], to.Endpoint).Any(rule => rule.From == RuleTerms.Anywhere)
        && !symbols.Externals.All.Any(external => external.Roles.Any(role => role.Value == RuleTerms.Anywhere));

    /// <summary>Returns a role and those that are on the same appliances, whose rules let its programs connect as well.</summary>
    private IEnumerable<string> Beside(string role) => symbols.Appliances
        .Where(appliance => appliance.Roles.Any(one => one.Value == role))
        .SelectMany(appliance => appliance.Roles)
        .Select(one => one.Value)
        .Append(role);
}
