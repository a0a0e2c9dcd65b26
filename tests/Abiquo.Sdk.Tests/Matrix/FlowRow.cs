using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Tests.Matrix;

/// <summary>A flow as plain strings and a number.</summary>
internal sealed record FlowRow(
    string From, string FromHost, string FromAddress, string To, string ToHost, string ToAddress, string Component, string Protocol, ushort Port)
{
    public static FlowRow Of(Flow flow) => new(
        flow.From.Appliance,
        flow.From.Host,
        flow.From.Address?.ToString() ?? "",
        flow.To.Appliance,
        flow.To.Host,
        flow.To.Address?.ToString() ?? "",
        flow.Component,
        flow.Protocol == Abiquo.Sdk.Specification.Protocol.Tcp ? "tcp" : "udp",
        flow.Port);

    public static IReadOnlyList<FlowRow> Of(IEnumerable<Flow> flows) => [.. flows.Select(Of)];
}
