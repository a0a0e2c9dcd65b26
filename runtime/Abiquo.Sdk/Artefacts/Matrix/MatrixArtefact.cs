using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Matrix;

/// <summary>Writes the communication matrix.</summary>
public sealed class MatrixArtefact : Artefact
{
    private const string Group = "--group";
    private const string From = "--from";
    private const string To = "--to";

    /// <inheritdoc/>
    public override string Name => "matrix";

    /// <inheritdoc/>
    public override string Summary => "Lists every connection, machine by machine, with its rule and source.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["table", "csv", "json", "markdown"];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options =>
    [
        new(Group, "Only the flows of rules of this group.")
        {
            Alias = "-g",
            Choices = Enum.GetNames<RuleGroup>().Select(name => name.ToLowerInvariant()).ToValueList(),
        },
        new(From, "Only the flows from this appliance or host.") { Suggestions = deployment => NamesOf(deployment, flow => flow.From) },
        new(To, "Only the flows to this appliance or host.") { Suggestions = deployment => NamesOf(deployment, flow => flow.To) },
    ];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var matrix = request.Deployment.Matrix;
        var (from, to) = (IdOf(request, From), IdOf(request, To));
        string?[] problems =
        [
            ProblemOf(From, from, matrix.Flows.Select(flow => flow.From)),
            ProblemOf(To, to, matrix.Flows.Select(flow => flow.To)),
        ];
        if (problems.OfType<string>().ToList() is { Count: > 0 } misuses)
        {
            return new ArtefactOutput.Misused(misuses);
        }

        var selected = matrix.Where(request.ValueOf(Group) is { } group ? Enum.Parse<RuleGroup>(group, ignoreCase: true) : null, from, to);
        return request.Format switch
        {
            "csv" => new ArtefactOutput.Text(CsvWriter.Write(MatrixTable.Of(selected))),
            "json" => new ArtefactOutput.Text(JsonTableWriter.Write(MatrixTable.Of(selected))),
            "markdown" => new ArtefactOutput.Text(MarkdownWriter.Write(MatrixTable.Of(selected))),
            _ => new ArtefactOutput.ForPeople(
                MatrixTable.ForPeople(selected), selected.Flows.Count == 1 ? "1 flow." : $"{selected.Flows.Count} flows."),
        };
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return new() { Files = Files(deployment.Matrix) };
    }

    private static IEnumerable<ArtefactFile> Files(CommunicationMatrix matrix)
    {
        var table = MatrixTable.Of(matrix);
        yield return new("matrix.csv", CsvWriter.Write(table));
        yield return new("matrix.json", JsonTableWriter.Write(table));
    }

    private static string? IdOf(ArtefactRequest request, string option) => request.ValueOf(option) is { } name
        ? ApplianceNames.IdOf(request.Deployment.Inventory, name) ?? name
        : null;

    private static string? ProblemOf(string option, string? name, IEnumerable<FlowEndpoint> endpoints)
    {
        if (name is null)
        {
            return null;
        }

        var known = endpoints.ToList();
        if (name.Length > 0 && known.Exists(endpoint => IsNamed(endpoint, name)))
        {
            return null;
        }

        var appliances = string.Join(", ", known.Select(endpoint => endpoint.Appliance).Distinct());
        return $"{option} '{name}' is no appliance or host with such flows; there are {appliances}, and their hosts.";
    }

    private static IEnumerable<string> NamesOf(Deployment deployment, Func<Flow, FlowEndpoint> end)
    {
        var ends = deployment.Matrix.Flows.Select(end).ToList();
        return ends.Select(one => one.Appliance).Concat(ends.Select(one => one.Host).Where(host => host.Length > 0)).Distinct();
    }

    private static bool IsNamed(FlowEndpoint endpoint, string name) =>
        name.Equals(endpoint.Appliance, StringComparison.OrdinalIgnoreCase)
        || name.Equals(endpoint.Host, StringComparison.OrdinalIgnoreCase);
}
