using System.Globalization;
using System.Runtime.CompilerServices;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>
/// Creates the tables of the installation worksheet: machines with their requirements, totals, and the install parameters of each host
/// with their values.
/// </summary>
public static class WorksheetTables
{
    /// <summary>The placeholder for a value that is still to be decided.</summary>
    public const string Blank = "(to be decided)";

    private const string Unpublished = "(not published)";

    // The worksheet and the page of the diagram both show them: a deployment does not change, and neither do its tables.
    private static readonly ConditionalWeakTable<Deployment, IReadOnlyList<Table>> Made = [];

    /// <summary>Returns the tables: machines, totals, parameters.</summary>
    public static IReadOnlyList<Table> Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return Made.GetValue(deployment, Create);
    }

    private static IReadOnlyList<Table> Create(Deployment deployment)
    {
        var inventory = deployment.Inventory;
        List<Machine> machines = [.. inventory.Hosts.Select(host => new Machine(inventory.PlaceOf(host.Placed), host.Placed, host.Host))];
        return [Machines(machines, inventory), Totals(machines, deployment.Environment), Parameters(machines, deployment)];
    }

    /// <summary>Lists the machines, and their addresses on further networks where there are any.</summary>
    private static Table Machines(List<Machine> machines, Inventory inventory) => new(
        "machines",
        [
            "place", "appliance", "host", "IPv4", "IPv6", "virtual_address",
            .. inventory.HostNetworks.Given.Count == 0 ? [] : new Column[] { "other_addresses" },
            new("cpus", true), new("memory_gb", true), new("disk_gb", true), "notes",
        ],
        machines.Select(machine => (ValueList<string>)
        [
            machine.Place,
            inventory.LabelOf(machine.Host),
            machine.Host.Fqdn.ToString(),
            machine.Host.IPv4?.ToString() ?? (machine.Host.IPv6 is null ? Blank : ""),
            machine.Host.IPv6?.ToString() ?? "",
            machine.Placed.Appliance.VirtualHost?.ToString() ?? "",
            .. OtherAddresses(machine, inventory.HostNetworks),
            Figure(machine.Definition.Requirements?.Cpus),
            Figure(machine.Definition.Requirements?.MemoryGb),
            Figure(machine.Definition.Requirements?.DiskGb),
            string.Join(' ', machine.Definition.Requirements?.Notes ?? []),
        ]).ToValueList());

    private static ValueList<string> OtherAddresses(Machine machine, HostNetworks networks) => networks.Given.Count == 0 ? [] :
    [
        string.Join(", ", machine.Host.OtherAddresses.Select(address =>
            $"{address} {networks.NetworkOf(address, machine.Placed.Scope)?.Definition.Id}".TrimEnd())),
    ];

    /// <summary>Sums up the requirements. Machines without published requirements are counted separately.</summary>
    private static Table Totals(List<Machine> machines, TopologyEnvironment environment) => new(
        "totals",
        ["of", "name", new("hosts", true), new("cpus", true), new("memory_gb", true), new("disk_gb", true), "without_figures"],
        [
            .. machines.GroupBy(machine => machine.Definition.Label).Select(group => Total("appliance", group.Key, [.. group])),
            .. machines.GroupBy(machine => machine.Place).Select(group => Total("place", group.Key, [.. group])),
            Total("environment", environment.Definition.Label, machines),
        ]);

    private static ValueList<string> Total(string of, string name, List<Machine> machines)
    {
        var known = machines.Select(machine => machine.Definition.Requirements).OfType<InstallRequirements>().ToList();
        return
        [
            of,
            name,
            Number(machines.Count),
            Number(known.Sum(requirements => requirements.Cpus)),
            Number(known.Sum(requirements => requirements.MemoryGb)),
            Number(known.Sum(requirements => requirements.DiskGb)),
            known.Count == machines.Count ? "" : Number(machines.Count - known.Count),
        ];
    }

    private static Table Parameters(List<Machine> machines, Deployment deployment)
    {
        var values = new ParameterLookup(deployment.Inventory);
        return new(
            "parameters",
            ["place", "appliance", "host", "parameter", "value", "constraint"],
            (from machine in machines
             from placed in deployment.Inventory.ApplianceKinds(machine.Host)
             from parameter in ParametersOf(machine with { Placed = placed }, values, deployment.Applicability)
             select (ValueList<string>)
             [
                 machine.Place,
                 placed.Appliance.Definition.Label,
                 machine.Host.Fqdn.ToString(),
                 parameter.Label,
                 parameter.Value,
                 parameter.Constraint,
             ]).ToValueList());
    }

    /// <summary>Returns what whoever installs a machine has to know: the parameters, and which endpoints use TLS.</summary>
    private static IEnumerable<(string Label, string Value, string Constraint)> ParametersOf(
        Machine machine, ParameterLookup values, Applicability applicability) =>
    [
        .. from parameter in machine.Definition.Parameters
           where applicability.Has(parameter, machine.Placed)
           select (parameter.Label, values.Of(parameter, machine.Placed, machine.Host) ?? Blank, parameter.Constraint),
        .. from endpoint in machine.Placed.Appliance.Endpoints
           where endpoint.Definition.MayUseTls && applicability.Version.Has(endpoint.Definition.Versions)
           select ($"TLS of {endpoint.Definition.Id}", endpoint.UsesTls ? "on" : "off", ""),
    ];

    private static string Figure(int? figure) => figure is { } number ? Number(number) : Unpublished;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Machine(string Place, PlacedAppliance Placed, Host Host)
    {
        public ApplianceDefinition Definition => Placed.Appliance.Definition;
    }
}
