namespace Abiquo.Sdk.Rules;

/// <summary>
/// Answers whether a link is legal, and by which rules. The generator and the runtime compile this same source, so that what does not
/// compile is refused in a document too, and never becomes a flow.
/// </summary>
/// <typeparam name="TRule">The rule in the model of whoever asks.</typeparam>
internal sealed class LinkRules<TRule>
    where TRule : class
{
    private static readonly List<Entry> None = [];

    // By what a rule opens: of thousands of rules, few are about one endpoint.
    private readonly Dictionary<string, List<Entry>> _opening = new(StringComparer.Ordinal);

    /// <summary>Takes the rules in the order in which they are cited.</summary>
    public LinkRules(IEnumerable<TRule> rules, Func<TRule, RuleTerms> termsOf)
    {
        var position = 0;
        foreach (var rule in rules)
        {
            var terms = termsOf(rule);
            var key = Key(terms.To, terms.Endpoint);
            if (!_opening.TryGetValue(key, out var opening))
            {
                _opening.Add(key, opening = []);
            }

            opening.Add(new(position++, rule, terms));
        }
    }

    /// <summary>The rules that are about an endpoint, whoever connects: peer rules too.</summary>
    public IEnumerable<TRule> Opening(LinkTarget target) => About(target).Select(entry => entry.Rule);

    /// <summary>The rules that let this source connect to this endpoint; none where the link is not legal.</summary>
    public IEnumerable<TRule> Allowing(LinkSource source, LinkTarget target)
    {
        foreach (var entry in About(target))
        {
            if (entry.Terms.Allow(source, target))
            {
                yield return entry.Rule;
            }
        }
    }

    private static string Key(string role, string endpoint) => role + "." + endpoint;

    private List<Entry> About(LinkTarget target)
    {
        if (target.Roles.Count == 1)
        {
            return Of(target.Roles[0], target.Endpoint);
        }

        List<Entry> all = [.. target.Roles.SelectMany(role => Of(role, target.Endpoint))];
        all.Sort((one, other) => one.Position.CompareTo(other.Position));
        return all;
    }

    private List<Entry> Of(string role, string endpoint) => _opening.TryGetValue(Key(role, endpoint), out var opening) ? opening : None;

    private sealed class Entry(int position, TRule rule, RuleTerms terms)
    {
        public int Position => position;

        public TRule Rule => rule;

        public RuleTerms Terms => terms;
    }
}
