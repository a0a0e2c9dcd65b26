using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The rules, also by what they open: every endpoint asks for its own.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<string, List<RuleModel>> _opening = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _position = new(StringComparer.Ordinal);

    public RuleTable(IEnumerable<RuleModel> rules)
    {
        All = [.. rules];
        foreach (var rule in All)
        {
            _position.Add(rule.Id, _position.Count);
            var target = rule.To + "." + rule.Endpoint;
            if (!_opening.TryGetValue(target, out var opening))
            {
                _opening.Add(target, opening = []);
            }

            opening.Add(rule);
        }
    }

    public IReadOnlyList<RuleModel> All { get; }

    /// <summary>The rules that open an endpoint which these roles bring, in the order of the file.</summary>
    public IReadOnlyList<RuleModel> Opening(IReadOnlyList<string> roles, string endpoint)
    {
        if (roles.Count == 1)
        {
            return Opening(roles[0], endpoint);
        }

        var opening = roles.SelectMany(role => Opening(role, endpoint)).ToList();
        Sort(opening);
        return opening;
    }

    /// <summary>Puts rules into the order of the file.</summary>
    public void Sort(List<RuleModel> rules) => rules.Sort((one, other) => _position[one.Id].CompareTo(_position[other.Id]));

    private List<RuleModel> Opening(string role, string endpoint) => _opening.TryGetValue(role + "." + endpoint, out var opening) ? opening : [];
}
