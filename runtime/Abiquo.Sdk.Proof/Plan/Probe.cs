using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>One connection that is tried.</summary>
/// <param name="From">The index of the end that connects.</param>
/// <param name="To">The index of the end that listens.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Port">The port.</param>
/// <param name="Rule">The id of the rule that opens it, or null where it is closed.</param>
public readonly record struct Probe(int From, int To, Protocol Protocol, ushort Port, string? Rule)
{
    /// <summary>Whether the matrix has it.</summary>
    public bool IsOpen => Rule is not null;
}
