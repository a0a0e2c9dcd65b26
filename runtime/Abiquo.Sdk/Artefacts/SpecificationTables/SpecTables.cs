using System.Globalization;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.SpecificationTables;

/// <summary>Converts a topology spec to tables.</summary>
public static class SpecTables
{
    private static readonly (string Title, Func<TopologySpec, Table> Make)[] Sections =
    [
        ("appliances", Appliances), ("roles", Roles), ("components", Components), ("ports", Ports), ("networks", Networks),
        ("parameters", Parameters), ("properties", Properties), ("rules", Rules), ("doubts", Doubts), ("constraints", Constraints),
        ("sources", Sources),
    ];

    /// <summary>Gets the titles of the tables, in their order.</summary>
    public static ValueList<string> Titles { get; } = Sections.Select(section => section.Title).ToValueList();

    /// <summary>Returns the tables of a spec: all of them, or only the one with the given title.</summary>
    public static IReadOnlyList<Table> Of(TopologySpec spec, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return [.. Sections.Where(section => title is null || section.Title == title).Select(section => section.Make(spec))];
    }

    private static Table Appliances(TopologySpec spec) => Make(
        "appliances",
        ["appliance", "roles", "components", "hosts", new("cpus", true), new("memory_gb", true), new("disk_gb", true), "notes", "summary"],
        spec.Appliances.Select(appliance => Row(
            appliance.Label,
            string.Join(", ", appliance.Roles),
            string.Join(", ", appliance.Components.Select(id => Label(spec, id))),
            appliance.Nodes.Allowed.Count == 0 ? "1 or more" : string.Join(" or ", appliance.Nodes.Allowed),
            Text(appliance.Requirements?.Cpus),
            Text(appliance.Requirements?.MemoryGb),
            Text(appliance.Requirements?.DiskGb),
            string.Join(" ", appliance.Requirements?.Notes ?? []),
            appliance.Summary)));

    private static Table Roles(TopologySpec spec) => Make(
        "roles",
        ["role", "label", "appliances", "scales_out", "balanced", "summary", "source"],
        spec.Roles.Select(role => Row(
            role.Id,
            role.Label,
            AppliancesWith(spec, appliance => appliance.Roles.Contains(role.Id)),
            YesOrNo(role.ScalesOut),
            YesOrNo(role.IsBalanced),
            role.Summary,
            string.Join("; ", role.Source))));

    private static Table Components(TopologySpec spec) => Make(
        "components",
        ["component", "runs_on", "serves", "summary", "source"],
        spec.Components.Select(component => Row(
            component.Label,
            AppliancesWith(spec, appliance => appliance.Components.Contains(component.Id)),
            string.Join(", ", spec.Roles
                .SelectMany(role => role.Endpoints)
                .Where(endpoint => endpoint.Components.Contains(component.Id))
                .Select(endpoint => $"{endpoint.Id} ({endpoint.Service})")
                .Distinct()),
            component.Summary,
            string.Join("; ", component.Source))));

    private static Table Ports(TopologySpec spec) => Make(
        "ports",
        ["appliance", "endpoint", "protocol", new("port", true), "component", "accepts", "summary"],
        from appliance in spec.Appliances
        from endpoint in appliance.Endpoints
        from variant in endpoint.Variants
        select Row(
            appliance.Label,
            endpoint.Id,
            variant.Transport,
            variant.Ports.ToString(),
            string.Join("->", endpoint.Components.Select(id => Label(spec, id))),
            string.Join(", ", Accepted(spec, appliance, endpoint)),
            endpoint.Versions is { } versions ? $"{endpoint.Summary} ({versions})" : endpoint.Summary));

    private static Table Networks(TopologySpec spec) => Make(
        "networks",
        ["network", "label", "endpoints", "rules", "summary", "source"],
        spec.Networks.Select(network => Row(
            network.Id,
            network.Label,
            string.Join(", ", spec.Roles.SelectMany(
                role => role.Endpoints.Where(endpoint => endpoint.Network == network.Id), (role, endpoint) => $"{role.Id}.{endpoint.Id}")),
            string.Join(", ", spec.Rules.Where(rule => rule.Network == network.Id).Select(rule => rule.Id)),
            network.Summary,
            string.Join("; ", network.Source))));

    private static Table Parameters(TopologySpec spec) => Make(
        "parameters",
        ["appliance", "parameter", "format", "comes_from", "constraint", "when", "source"],
        spec.Appliances.SelectMany(appliance => appliance.Parameters, (appliance, parameter) => Row(
            appliance.Label,
            parameter.Label,
            parameter.Format,
            $"{parameter.Owner}.{parameter.Value}",
            parameter.Constraint,
            Applies(spec, parameter.When, parameter.Versions),
            string.Join("; ", parameter.Source))));

    private static Table Properties(TopologySpec spec) => Make(
        "properties",
        ["role", "property", "value", "when", "note", "file", "source"],
        spec.Roles
            .SelectMany(role => role.Properties, (role, file) => (role.Id, File: file))
            .SelectMany(part => part.File.Entries, (part, entry) => Row(
                part.Id,
                entry.Name,
                entry.Value,
                Applies(spec, entry.When, entry.Versions),
                entry.Note,
                part.File.File,
                string.Join("; ", entry.Source))));

    private static string Applies(TopologySpec spec, Condition? when, VersionRange? versions) => string.Join(", ", new[]
    {
        versions?.ToString() ?? "", when is null ? "" : ConditionText.Of(when, spec),
    }.Where(part => part.Length > 0));

    private static Table Rules(TopologySpec spec) => Make(
        "rules",
        ["rule", "group", "from", "to", "confidence", "purpose", "note", "doubt", "when", "source"],
        spec.Rules.Select(rule => Row(
            rule.Id,
            rule.Group.ToString().ToLowerInvariant(),
            rule.From,
            $"{rule.To}.{rule.Endpoint}",
            rule.Confidence.ToString().ToLowerInvariant(),
            rule.Purpose,
            rule.Note,
            rule.Doubt,
            Applies(spec, rule.When, rule.Versions),
            string.Join("; ", rule.Source))));

    /// <summary>Returns the rules that somebody who looks for what is open without need looks at first.</summary>
    private static Table Doubts(TopologySpec spec) => Make(
        "doubts",
        ["rule", "from", "to", "confidence", "doubt", "note", "source"],
        spec.Rules.Where(rule => rule.Doubt.Length > 0 || rule.Confidence == Confidence.Low).Select(rule => Row(
            rule.Id,
            rule.From,
            $"{rule.To}.{rule.Endpoint}",
            rule.Confidence.ToString().ToLowerInvariant(),
            rule.Doubt,
            rule.Note,
            string.Join("; ", rule.Source))));

    private static Table Constraints(TopologySpec spec) => Make(
        "constraints",
        ["constraint", "text", "held_by", "source"],
        spec.Constraints.Select(constraint => Row(
            constraint.Id, constraint.Text, constraint.HeldBy.ToString().ToLowerInvariant(), string.Join("; ", constraint.Source))));

    private static Table Sources(TopologySpec spec) => Make(
        "sources", ["source", "title", "url"], spec.Sources.Select(source => Row(source.Id, source.Title, source.Url)));

    private static IEnumerable<string> Accepted(TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint)
    {
        var rules = spec.RulesAbout(endpoint).ToList();
        return rules.Exists(rule => rule.IsFromAnywhere) ? [Rule.Anywhere] :
        [
            .. spec.SourcesOf(target, endpoint).Select(source => source.Label),
            .. spec.OutsideSourcesOf(target, endpoint).Select(Accepted),
            .. rules.Exists(rule => rule.ConnectsHostsOf(target.Roles)) ? ["its own hosts"] : Array.Empty<string>(),
        ];
    }

    private static string Accepted(ExternalDefinition source) =>
        source.IsAnywhereByDefault ? $"{source.Label} (by default {Rule.Anywhere})" : source.Label;

    private static string AppliancesWith(TopologySpec spec, Func<ApplianceDefinition, bool> predicate) =>
        string.Join(", ", spec.Appliances.Where(predicate).Select(appliance => appliance.Label));

    private static Table Make(string title, ValueList<Column> columns, IEnumerable<ValueList<string>> rows) =>
        new(title, columns, rows.ToValueList());

    private static ValueList<string> Row(params string[] cells) => cells.ToValueList();

    private static string Label(TopologySpec spec, string component) =>
        spec.Components.FirstOrDefault(known => known.Id == component)?.Label ?? component;

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
