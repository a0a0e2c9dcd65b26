using System.Globalization;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Matrix;

/// <summary>The communication matrix as a table, a row for each flow.</summary>
public static class MatrixTable
{
    private static readonly ValueList<Column> Columns =
    [
        "rule", "group", "from_appliance", "from_host", "from_address", "to_appliance", "to_host", "to_address", "component", "protocol",
        new("port", IsNumber: true), "purpose", "source",
    ];

    /// <summary>Makes the table. Its columns and their order are stable: other programs read them.</summary>
    public static Table Of(CommunicationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new("matrix", Columns, matrix.Flows.Select(Row).ToValueList());
    }

    private static ValueList<string> Row(Flow flow) =>
    [
        flow.Rule.Id,
        Word(flow.Rule.Group),
        flow.From.Appliance,
        flow.From.Host,
        flow.From.Address?.ToString() ?? "",
        flow.To.Appliance,
        flow.To.Host,
        flow.To.Address?.ToString() ?? "",
        flow.Component,
        Word(flow.Protocol),
        flow.Port == 0 ? "" : flow.Port.ToString(CultureInfo.InvariantCulture),
        flow.Rule.Purpose,
        string.Join("; ", flow.Rule.Source),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Fewer columns than the other formats have, to fit a terminal: who, to whom, what and why.</summary>
    internal static Table ForPeople(CommunicationMatrix matrix) => new(
        "matrix",
        ["from", "to", "component", new("port", IsNumber: true), "rule", "group"],
        matrix.Flows.Select(flow => (ValueList<string>)
        [
            flow.From.ToString(),
            flow.To.ToString(),
            flow.Component,
            flow.Service,
            flow.Rule.Id,
            flow.Rule.Group.ToString().ToLowerInvariant(),
        ]).ToValueList());
}
