namespace Abiquo.Sdk.Rules;

/// <summary>
/// Decides whether a link is legal, and by which rules. The generator and the runtime compile the same source, so that a link that does not
/// compile is also rejected in a document and never becomes a flow.
/// </summary>
/// <typeparam name="TRule">The type of rules in the model of the caller.</typeparam>
internal sealed class LinkRules<TRule>
    where TRule : class
{
    private static readonly List<Entry> None = [];

    // Indexed by target endpoint, because only a few of possibly thousands of rules apply to each.
    private readonly Dictionary<string, List<Entry>> _byEndpoint = new(StringComparer.Ordinal);

    /// <summary>Creates the index of rules, which are returned in the given order.</summary>
    public LinkRules(IEnumerable<TRule> rules, Func<TRule, RuleTerms> termsOf)
    {
        var position = 0;
        foreach (var rule in rules)
        {
            var terms = termsOf(rule);
            var key = Key(terms.To, terms.Endpoint);
            if (!_byEndpoint.TryGetValue(key, out var entries))
            {
                _byEndpoint.Add(key, entries = []);
            }

            entries.Add(new(position++, rule, terms));
        }
    }

    /// <summary>Returns the rules for an endpoint of these roles regardless of the source, including peer rules.</summary>
    public IEnumerable<TRule> Opening(IReadOnlyList<string> roles, string endpoint) =>
        EntriesFor(roles, endpoint).Select(entry => entry.Rule);

    /// <summary>Returns the rules that allow this source to connect to this endpoint; none if the link is not legal.</summary>
    public IEnumerable<TRule> Allowing(LinkSource source, LinkTarget target)
    {
        foreach (var entry in EntriesFor(target.Roles, target.Endpoint))
        {
            if (entry.Terms.Allow(source, target))
            {
                yield return entry.Rule;
            }
        }
    }

    private static string Key(string role, string endpoint) => role + "." + endpoint;

    private List<Entry> EntriesFor(IReadOnlyList<string> roles, string endpoint)
    {
        if (roles.Count == 1)
        {
            return EntriesFor(roles[0], endpoint);
        }

        List<Entry> all = [.. roles.SelectMany(role => EntriesFor(role, endpoint))];
        all.Sort((first, second) => first.Position.CompareTo(second.Position));
        return all;
    }

    private List<Entry> EntriesFor(string role, string endpoint) =>
        _byEndpoint.TryGetValue(Key(role, endpoint), out var entries) ? entries : None;

    private sealed class Entry(int position, TRule rule, RuleTerms terms)
    {
        public int Position => position;

        public TRule Rule => rule;

        public RuleTerms Terms => terms;
    }
}
