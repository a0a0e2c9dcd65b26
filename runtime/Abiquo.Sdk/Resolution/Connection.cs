using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>One appliance or outside party that connects to another, before it is told machine by machine.</summary>
/// <param name="Rule">The rule that allows it.</param>
/// <param name="From">Who connects; null for everybody.</param>
/// <param name="To">Who listens; the same as <paramref name="From"/> where the hosts of one appliance connect to each other.</param>
/// <param name="Listener">What is listened on.</param>
internal sealed record Connection(Rule Rule, FlowParticipant? From, FlowParticipant To, Listener Listener);
