using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>
/// The communication matrix in the order of the page: by the appliance that lets the flows in, and each rule and source once.
/// </summary>
internal sealed class PageMatrix
{
    private readonly Dictionary<Rule, int> _rules;
    private readonly Dictionary<Citation, int> _sources;

    public PageMatrix(CommunicationMatrix matrix)
    {
        Groups = [.. matrix.Flows.GroupBy(flow => flow.To.Appliance)];
        Flows = [.. Groups.SelectMany(group => group)];
        Rules = [.. matrix.Flows.Select(flow => flow.Rule).Distinct()];
        Sources = [.. Rules.SelectMany(rule => rule.Source).Distinct()];
        _rules = Rules.Select((rule, i) => (rule, i)).ToDictionary(pair => pair.rule, pair => pair.i);
        _sources = Sources.Select((source, i) => (source, i)).ToDictionary(pair => pair.source, pair => pair.i);
    }

    /// <summary>Gets the flows to each appliance or external system.</summary>
    public IReadOnlyList<IGrouping<string, Flow>> Groups { get; }

    /// <summary>Gets all flows, group by group. The script of the page finds the row of a flow by its position.</summary>
    public IReadOnlyList<Flow> Flows { get; }

    /// <summary>Gets the rules of the flows.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Gets what the rules are from.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    public int PositionOf(Rule rule) => _rules[rule];

    public int PositionOf(Citation source) => _sources[source];
}
