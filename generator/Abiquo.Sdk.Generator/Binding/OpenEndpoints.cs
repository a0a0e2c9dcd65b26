using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>An endpoint that links lead to, of one appliance.</summary>
internal sealed class OpenEndpoint(int position, ApplianceModel target, EndpointModel endpoint)
{
    public int Position { get; } = position;

    public ApplianceModel Target { get; } = target;

    public EndpointModel Endpoint { get; } = endpoint;
}

/// <summary>An endpoint whose type lets a source in, and the rules that say so, in the order of the file.</summary>
internal sealed class AllowedEndpoint(OpenEndpoint open)
{
    public OpenEndpoint Open { get; } = open;

    public List<RuleModel> Rules { get; } = [];
}

/// <summary>
/// The endpoints that links lead to, and which of them each appliance may use. From the rules to the pairs and not the other way
/// round: looking at every pair of appliances would cost the square of the spec, and few of the pairs are in a rule.
/// </summary>
internal sealed class OpenEndpoints
{
    private readonly Dictionary<string, List<RuleModel>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OpenEndpoint>> _byTarget = new(StringComparer.Ordinal);
    private readonly List<OpenEndpoint> _all = [];
    private readonly RuleTable _rules;

    public OpenEndpoints(IReadOnlyList<ApplianceModel> appliances, RuleTable rules)
    {
        _rules = rules;
        foreach (var target in appliances)
        {
            foreach (var endpoint in target.Endpoints.Where(endpoint => !endpoint.IsPeer))
            {
                var open = new OpenEndpoint(_all.Count, target, endpoint);
                _all.Add(open);
                foreach (var role in endpoint.Roles)
                {
                    ListOf(_byTarget, role + "." + endpoint.Id).Add(open);
                }
            }
        }

        foreach (var rule in rules.All.Where(rule => !rule.IsPeer))
        {
            ListOf(_bySource, rule.From).Add(rule);
        }
    }

    /// <summary>Every endpoint that is not for peers, appliance by appliance.</summary>
    public IReadOnlyList<OpenEndpoint> All => _all;

    /// <summary>The endpoints whose type lets the source in, in the order of <see cref="All"/>.</summary>
    public IReadOnlyList<AllowedEndpoint> For(ApplianceModel source)
    {
        var found = new Dictionary<int, AllowedEndpoint>();
        foreach (var rule in source.Roles.Append(RuleDeclaration.Anywhere).SelectMany(role => Of(_bySource, role)))
        {
            foreach (var open in Of(_byTarget, rule.To + "." + rule.Endpoint))
            {
                if (!found.TryGetValue(open.Position, out var allowed))
                {
                    found.Add(open.Position, allowed = new AllowedEndpoint(open));
                }

                allowed.Rules.Add(rule);
            }
        }

        var all = found.Values.ToList();
        all.Sort((one, other) => one.Open.Position.CompareTo(other.Open.Position));
        all.ForEach(allowed => _rules.Sort(allowed.Rules));
        return all;
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string key) => lists.TryGetValue(key, out var list) ? list : [];
}
