using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>An endpoint that links lead to, of one appliance.</summary>
internal sealed class OpenEndpoint(int position, ApplianceModel target, EndpointModel endpoint)
{
    public int Position { get; } = position;

    public ApplianceModel Target { get; } = target;

    public EndpointModel Endpoint { get; } = endpoint;

    /// <summary>The endpoint as the rules see it.</summary>
    public LinkTarget Link { get; } = new(target.Id, endpoint.Id, endpoint.Roles);
}

/// <summary>An endpoint whose type lets a source in, and the rules that do, in the order of the file.</summary>
/// <param name="open">The endpoint.</param>
/// <param name="rules">The rules; none where the type lets the source in although no rule does.</param>
internal sealed class AllowedEndpoint(OpenEndpoint open, IReadOnlyList<RuleModel> rules)
{
    public OpenEndpoint Open { get; } = open;

    public IReadOnlyList<RuleModel> Rules { get; } = rules;

    public bool IsLegal => Rules.Count > 0;
}

/// <summary>
/// The endpoints that links lead to, and which of them each appliance may use. From the rules to the pairs and not the other way
/// round: looking at every pair of appliances would cost the square of the spec, and few of the pairs are in a rule.
/// </summary>
internal sealed class OpenEndpoints
{
    private readonly Dictionary<string, List<RuleModel>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OpenEndpoint>> _byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenEndpoint> _byName = new(StringComparer.Ordinal);
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
                _byName.Add(target.Id + "." + endpoint.Id, open);
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

    /// <summary>Returns an endpoint of an appliance, or null if it is for peers.</summary>
    public OpenEndpoint? Find(string appliance, string endpoint) =>
        _byName.TryGetValue(appliance + "." + endpoint, out var open) ? open : null;

    /// <summary>The endpoints whose type lets the source in, in the order of <see cref="All"/>.</summary>
    public IReadOnlyList<AllowedEndpoint> For(ApplianceModel source)
    {
        var reached = new SortedSet<int>();
        foreach (var role in source.Roles)
        {
            AddTargets(role, reached);
        }

        AddTargets(RuleTerms.Anywhere, reached);
        var connecting = new LinkSource(source.Id, source.Roles);
        var allowed = new List<AllowedEndpoint>(reached.Count);
        foreach (var position in reached)
        {
            allowed.Add(new(_all[position], _rules.Allowing(connecting, _all[position].Link)));
        }

        return allowed;
    }

    private void AddTargets(string role, SortedSet<int> reached)
    {
        foreach (var rule in Of(_bySource, role))
        {
            foreach (var open in Of(_byTarget, rule.To + "." + rule.Endpoint))
            {
                reached.Add(open.Position);
            }
        }
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
