using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks what a rule says about appliances that have both of its roles.</summary>
internal sealed class RuleReach(SpecSymbols symbols)
{
    /// <summary>Reports what cannot be, and returns whether the rule is usable.</summary>
    public bool Check(RuleDeclaration rule, string target)
    {
        var isPeer = rule.Group == RuleDeclaration.Peer;
        var isFromAnywhere = rule.From.Value == RuleTerms.Anywhere;
        if (isPeer && WhyNoPeers(rule.From.Value, target) is { } reason)
        {
            symbols.Diagnostics.Add(SpecDescriptors.NoPeers, rule.From.Span, rule.Id.Value, reason);
            return false;
        }

        if (rule.Within is { } within && (isPeer || isFromAnywhere))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.NotWithin,
                within.Span,
                rule.Id.Value,
                isPeer
                    ? "a rule of the group 'peer' always connects each host of an appliance to the others"
                    : "a rule from 'Anywhere' lets in everybody, and so the hosts of the appliance");
        }

        return true;
    }

    private string? WhyNoPeers(string from, string to) =>
        from == RuleTerms.Anywhere ? "'Anywhere' is no role of an appliance"
        : from == to || symbols.Appliances.Any(appliance => MayHave(appliance, from) && MayHave(appliance, to)) ? null
        : $"no appliance has both roles, '{from}' and '{to}'";

    /// <summary>Returns whether an appliance has a role, or one that is misspelt and reported as unknown.</summary>
    private bool MayHave(ApplianceDeclaration appliance, string role) =>
        appliance.Roles.Any(one => one.Value == role || symbols.Roles.Get(one.Value) is null);
}
