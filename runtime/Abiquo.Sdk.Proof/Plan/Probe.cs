using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>A connection to try.</summary>
/// <param name="From">The index of the endpoint that connects.</param>
/// <param name="To">The index of the endpoint that listens.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Port">The port; 0 if the protocol has none.</param>
/// <param name="Rule">The id of the rule that opens the connection, or <see langword="null"/> if it should be closed.</param>
public readonly record struct Probe(int From, int To, Protocol Protocol, ushort Port, string? Rule)
{
    /// <summary>Gets whether the matrix opens the connection.</summary>
    public bool IsOpen => Rule is not null;
}
