using System.Globalization;
using Abiquo.Sdk.Tests.Artefacts;

namespace Abiquo.Sdk.Tests.Matrix;

/// <summary>A link in the vendor's firewall tables, read from a file that is independent of the SDK.</summary>
internal sealed record DocumentedLink(string From, string To, string Component, string Protocol, ushort Port)
{
    public static IReadOnlyList<DocumentedLink> All { get; } =
    [
        .. Rfc4180.Read(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Matrix", "documented-links.csv")))
            .Skip(1)
            .Select(row => new DocumentedLink(row[0], row[1], row[2], row[3], ushort.Parse(row[4], CultureInfo.InvariantCulture))),
    ];

    public bool IsFromAnywhere => From == "Anywhere";

    /// <summary>Returns the flows of the link between all machines, except those in different datacenters.</summary>
    public IEnumerable<FlowRow> Between(IReadOnlyList<Machine> machines)
    {
        IEnumerable<Machine> sources = IsFromAnywhere ? [new("Anywhere", "", "", "0.0.0.0/0")] : machines.Where(machine => machine.Appliance == From);
        return
            from source in sources
            from target in machines
            where target.Appliance == To && (source.Datacenter.Length == 0 || target.Datacenter.Length == 0 || source.Datacenter == target.Datacenter)
            select new FlowRow(source.Appliance, source.Name, source.Address, target.Appliance, target.Name, target.Address, Component, Protocol, Port);
    }
}
