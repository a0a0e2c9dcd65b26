using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>A procedure of docs/operations.md: the commands below a heading, each with the nodes that they are for.</summary>
internal sealed partial class Procedure
{
    public const string EachNode = "each node";
    public const string FirstNode = "the first node";
    public const string NewNode = "the new node";
    public const string EachNewNode = "each new node";
    public const string AnotherNode = "another node";
    public const string FurthestNode = "the node that got furthest";

    private static readonly string Page = RepositoryRoot.Read("docs/operations.md");

    private readonly IReadOnlyList<(string On, string Commands)> _steps;

    private Procedure(IReadOnlyList<(string On, string Commands)> steps) => _steps = steps;

    /// <summary>Returns the procedure below a heading of the page.</summary>
    public static Procedure Of(string heading)
    {
        var section = Section().Matches(Page).Single(section => section.Groups["heading"].Value == heading).Groups["text"].Value;
        var steps = Block().Matches(section).Select(block => (block.Groups["on"].Value, block.Groups["commands"].Value)).ToList();
        Assert.That(steps, Is.Not.Empty, heading);
        return new(steps);
    }

    /// <summary>Runs the commands, one step after the other.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="variables">The values of the variables, such as <c>LOST=dn1.example.com</c>.</param>
    /// <param name="node">
    /// Which node the page speaks of, where it speaks of one, by what the commands before have printed on each node.
    /// </param>
    public void Run(DatanodeCluster cluster, string variables = "", Func<IReadOnlyList<string>, int>? node = null)
    {
        List<string> printed = [];
        foreach (var (on, commands) in _steps)
        {
            foreach (var one in On(cluster, on, node?.Invoke(printed) ?? 0))
            {
                printed.Add(one.RunChecked($"set -e\n{variables}\n{commands}"));
            }
        }
    }

    private static IEnumerable<Containers.Container> On(DatanodeCluster cluster, string on, int node) => on switch
    {
        EachNode => cluster.Nodes,
        EachNewNode => cluster.Nodes.Skip(cluster.Nodes.Count - 2),
        FirstNode => [cluster.Nodes[0]],
        NewNode or FurthestNode => [cluster.Nodes[node]],
        AnotherNode => [cluster.Nodes[(node + 1) % cluster.Nodes.Count]],
        _ => throw new ArgumentException($"docs/operations.md has commands for '{on}', which the lab does not know.", nameof(on)),
    };

    [GeneratedRegex(@"^##+ (?<heading>[^\n]+)\n(?<text>.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(
        @"^<!-- on: (?<on>[^\n]+) -->\n```sh\n(?<commands>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
