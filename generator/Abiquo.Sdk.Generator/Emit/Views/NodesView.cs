using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>How many machines an appliance may have: any number in a pool, or certain numbers of nodes in a cluster.</summary>
internal sealed class NodesView(ApplianceModel appliance) : View
{
    private readonly NodesModel _nodes = appliance.Nodes;
    private readonly string _sizes = Sizes(appliance.Nodes);

    protected override object? Find(string name) => name switch
    {
        "are_pool" => _nodes.Counts.Count == 0,
        "have_virtual_address" => _nodes.HasVirtualAddress,
        "clusters" => Clusters(),
        "counts" => string.Join(", ", _nodes.Counts),
        "sizes" => _sizes,
        "sized" => Sized,
        "reason" => Doc(_nodes.Reason),
        "reason_literal" => Literal(_nodes.Reason),
        "refusal" => Literal($"not a cluster: {appliance.Id} has {Sized}, because {_nodes.Reason}."),
        _ => None,
    };

    private string Sized => _sizes == "1" ? "1 node" : $"{_sizes} nodes";

    private static string Sizes(NodesModel nodes)
    {
        var counts = nodes.Counts;
        return counts.Count switch
        {
            0 => "",
            1 => $"{counts[0]}",
            _ => $"{string.Join(", ", counts.Take(counts.Count - 1))} or {counts[counts.Count - 1]}",
        };
    }

    /// <summary>Returns a method for each number of nodes, allowed or not, up to one more than the largest that is.</summary>
    private IEnumerable<ClusterView> Clusters() =>
        Enumerable.Range(1, _nodes.Counts[_nodes.Counts.Count - 1] + 1)
            .Select(count => new ClusterView(count, _nodes.Counts.Contains(count)));
}

/// <summary>A number of nodes.</summary>
internal sealed class ClusterView(int count, bool isAllowed) : View
{
    private readonly string[] _nodes = [.. Enumerable.Range(1, count).Select(i => $"node{i}")];

    protected override object? Find(string name) => name switch
    {
        "is_allowed" => isAllowed,
        "size" => count == 1 ? "1 node" : $"{count} nodes",
        "nodes" => _nodes,
        "arguments" => string.Join(", ", _nodes),
        _ => None,
    };
}
