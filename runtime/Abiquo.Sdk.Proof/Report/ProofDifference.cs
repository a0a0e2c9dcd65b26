using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>A connection that is open and should be closed, or closed and should be open.</summary>
/// <param name="From">The endpoint that connects.</param>
/// <param name="To">The endpoint that listens.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Port">The port; 0 if the protocol has none.</param>
/// <param name="Rule">The id of the rule that should open the connection, or <see langword="null"/> if none does.</param>
/// <param name="Found">The outcome of the connection.</param>
public sealed record ProofDifference(ProbeEndpoint From, ProbeEndpoint To, Protocol Protocol, ushort Port, string? Rule, Outcome Found)
{
    /// <summary>Gets the state that the matrix expects.</summary>
    public string Expected => Rule is null ? "closed" : "open";

    /// <summary>Gets the port and protocol, such as <c>8443/tcp</c>, or just the protocol if it has no ports.</summary>
    public string Service => Port == 0 ? Protocol.Word() : $"{Port}/{Protocol.Word()}";

    /// <summary>Returns the connection, its expected state and its outcome in one line.</summary>
    public override string ToString() =>
        $"{From} -> {To} {Service}: expected {Expected}{(Rule is null ? "" : $" by {Rule}")}, found {Found.ToString().ToLowerInvariant()}";
}
