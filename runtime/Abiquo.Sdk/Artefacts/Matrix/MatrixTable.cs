using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Matrix;

/// <summary>Converts the communication matrix to a table with a row for each flow.</summary>
public static class MatrixTable
{
    private static readonly ValueList<Column> Columns =
    [
        "rule", "group", "from_appliance", "from_host", "from_address", "to_appliance", "to_host", "to_address", "component", "protocol",
        new("port", IsNumber: true), "purpose", "source",
    ];

    // Of a target that is given by its name, a firewall can only say the port.
    private const string Any = "any";

    /// <summary>Returns the table. Its columns and their order are stable, because other programs read them.</summary>
    public static Table Of(CommunicationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new("matrix", Columns, matrix.Flows.Select(Row).ToValueList());
    }

    /// <summary>Returns a table with fewer columns, which fits a terminal.</summary>
    internal static Table ForPeople(CommunicationMatrix matrix) => new(
        "matrix",
        ["from", "to", "component", new("port", IsNumber: true), "rule", "group"],
        matrix.Flows.Select(flow => (ValueList<string>)
        [
            flow.From.ToString(),
            flow.To.ToString(),
            flow.ServedBy,
            flow.Service,
            flow.Rule.Id,
            flow.Rule.Group.ToString().ToLowerInvariant(),
        ]).ToValueList());

    private static ValueList<string> Row(Flow flow) =>
    [
        flow.Rule.Id,
        flow.Rule.Group.ToString().ToLowerInvariant(),
        flow.From.Appliance,
        flow.From.Host,
        flow.From.Address?.ToString() ?? "",
        flow.To.Appliance,
        flow.To.Host,
        flow.To.Address?.ToString() ?? (flow.To.IsByName ? Any : ""),
        flow.ServedBy,
        flow.Protocol.Word(),
        flow.Ports.ToString(),
        flow.Rule.Purpose,
        string.Join("; ", flow.Rule.Source),
    ];
}
