using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>One connection between two machines, or between a machine and what is outside.</summary>
/// <param name="Rule">The rule that allows it.</param>
/// <param name="From">Who opens the connection.</param>
/// <param name="To">Who listens.</param>
/// <param name="Component">The programs that serve it, front first, such as <c>proxy->server</c>.</param>
/// <param name="Protocol">The transport protocol.</param>
/// <param name="Port">The port that is listened on.</param>
public sealed record Flow(Rule Rule, Party From, Party To, string Component, Protocol Protocol, ushort Port);
