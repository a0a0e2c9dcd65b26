using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the ways to give an appliance its machines: a single one, a pool, or a cluster of a size that has a quorum.</summary>
internal static class HostsEmitter
{
    private const int MaxOverloads = 4;

    public static void Emit(CodeWriter writer, ApplianceModel appliance)
    {
        var label = Doc(appliance.Description.Label);
        writer.Lines(
            $$"""
            /// <summary>Makes a {{label}} of one machine: <c>new() { Host = new("host.example.com", "10.0.0.10") }</c>.</summary>
            public {{appliance.Id}}() : base(Shape) { }

            [SetsRequiredMembers]
            private {{appliance.Id}}(OneOrMore<Host> hosts) : base(Shape) => (Host, Hosts) = (hosts[0], hosts);

            /// <summary>The machine of this appliance; the first one where it has several.</summary>
            public required Host Host { get => Hosts[0]; init => Hosts = value; }

            """);
        if (appliance.Nodes.Counts.Count == 0)
        {
            Pool(writer, appliance);
        }
        else
        {
            Cluster(writer, appliance);
        }

        if (appliance.Nodes.HasVirtualAddress)
        {
            VirtualAddress(writer.Blank(), label);
        }
    }

    private static void VirtualAddress(CodeWriter writer, string label) => writer.Lines(
        $$"""
        /// <summary>
        /// The name and the addresses that move to another node when theirs fails: clients find the {{label}} there, while
        /// the programs behind listen on the nodes' own addresses. Set it with <c>Cluster(...) with { VirtualAddress = new(...) }</c>.
        /// </summary>
        public Host? VirtualAddress { get => VirtualHost; init => VirtualHost = value; }
        """);

    /// <summary>
    /// Writes the factories of a pool. They take no <c>params</c>, because the compiler would bind the second argument of
    /// <c>Pool(new("a"), new("b"))</c> to an array; and computed machines have a method of their own, because <c>Pool(new("a"))</c> would
    /// be ambiguous.
    /// </summary>
    private static void Pool(CodeWriter writer, ApplianceModel appliance)
    {
        var label = Doc(appliance.Description.Label);
        foreach (var count in Enumerable.Range(1, MaxOverloads))
        {
            var hosts = Enumerable.Range(1, count).Select(i => $"host{i}").ToList();
            var parameters = string.Join(", ", hosts.Select(host => $"Host {host}"));
            writer.Lines(
                $"""
                /// <summary>Makes one {label} of {count} {(count == 1 ? "machine" : "machines that share the work")}.</summary>
                public static {appliance.Id} Pool({parameters}) => new([{string.Join(", ", hosts)}]);

                """);
        }

        writer.Lines(
            $"""
            /// <summary>Makes one {label} of any number of machines that share the work, also computed ones.</summary>
            /// <exception cref="ArgumentException">There is no machine.</exception>
            public static {appliance.Id} PoolOf(IEnumerable<Host> hosts) => new(OneOrMore.From(hosts));
            """);
    }

    private static void Cluster(CodeWriter writer, ApplianceModel appliance)
    {
        var counts = appliance.Nodes.Counts;
        var sizes = string.Join(", ", counts.Take(counts.Count - 1)) + (counts.Count > 1 ? " or " : "") + counts[counts.Count - 1];
        var label = Doc(appliance.Description.Label);
        var reason = Doc(appliance.Nodes.Reason);
        var refusal = $"not a cluster: {appliance.Id} has {sizes} nodes, because {appliance.Nodes.Reason}.";
        writer.Separated(Enumerable.Range(1, counts[counts.Count - 1] + 1), (one, count) =>
        {
            var nodes = Enumerable.Range(1, count).Select(i => $"node{i}").ToList();
            var parameters = string.Join(", ", nodes.Select(node => $"Host {node}"));
            var size = count == 1 ? "1 node" : $"{count} nodes";
            one.Lines(counts.Contains(count)
                ? $"""
                  /// <summary>Makes a {label} of {size}. It has {sizes} nodes, because {reason}.</summary>
                  public static {appliance.Id} Cluster({parameters}) => new([{string.Join(", ", nodes)}]);
                  """
                : $"""
                  /// <summary>Refused: {appliance.Id} has {sizes} nodes.</summary>
                  [Obsolete(NotACluster, error: true, DiagnosticId = "ABQ2001"), EditorBrowsable(EditorBrowsableState.Never)]
                  public static {appliance.Id} Cluster({parameters}) => throw new ArgumentException(NotACluster);
                  """);
        });
        writer.Blank().Lines(
            $$"""
            /// <summary>Makes a {{label}} of computed nodes.</summary>
            /// <exception cref="ArgumentException">The number of nodes is not {{sizes}}.</exception>
            public static {{appliance.Id}} ClusterOf(IEnumerable<Host> nodes)
            {
                var hosts = OneOrMore.From(nodes);
                return About.Nodes.Allow(hosts.Count) ? new(hosts) : throw new ArgumentException(NotACluster, nameof(nodes));
            }

            private const string NotACluster = {{Literal(refusal)}};
            """);
    }
}
