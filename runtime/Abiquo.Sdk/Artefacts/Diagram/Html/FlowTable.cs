using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>The communication matrix as a table of the page, with fewer columns than in CSV or JSON, to fit on paper.</summary>
internal static class FlowTable
{
    public static Table Of(CommunicationMatrix matrix) => new(
        "matrix",
        ["from", "to", "port", "component", "rule", "group", "purpose", "source"],
        matrix.Flows.Select(flow => (ValueList<string>)
        [
            flow.From.ToString(),
            flow.To.ToString(),
            flow.Service,
            flow.ServedBy,
            flow.Rule.Id,
            flow.Rule.Group.ToString().ToLowerInvariant(),
            flow.Rule.Purpose,
            string.Join("; ", flow.Rule.Source),
        ]).ToValueList());
}
