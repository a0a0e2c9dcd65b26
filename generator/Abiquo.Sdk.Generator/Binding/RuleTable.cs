using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The rules of a spec, and what they allow.</summary>
internal sealed class RuleTable
{
    private readonly LinkRules<RuleModel> _links;

    public RuleTable(IEnumerable<RuleModel> rules)
    {
        All = [.. rules];
        _links = new(All, rule => new(rule.From, rule.To, rule.Endpoint, rule.IsPeer));
    }

    public IReadOnlyList<RuleModel> All { get; }

    /// <summary>The rules about an endpoint that these roles bring, in the order of the file.</summary>
    public List<RuleModel> Opening(IReadOnlyList<string> roles, string endpoint) => _links.Opening(roles, endpoint).ToList();

    /// <summary>The rules that let a source connect to an endpoint, in the order of the file; none where the link is not legal.</summary>
    public List<RuleModel> Allowing(LinkSource source, LinkTarget target) => _links.Allowing(source, target).ToList();
}
