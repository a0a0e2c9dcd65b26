namespace Abiquo.Sdk.Artefacts;

/// <summary>What brings the files of an environment onto its hosts: a list of them for each host, a script that applies it, and Ansible for many hosts.</summary>
public static class DeploymentFiles
{
    private const string Hosts = "hosts/";

    // In the order in which they make one script.
    private static readonly string[] Parts = ["head.sh", "list.sh", "stage.sh", "plan.sh", "timer.sh", "place.sh", "back.sh", "verbs.sh"];

    /// <summary>The files.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="files">All files of its hosts, with paths such as <c>hosts/host.example.com/etc/hosts</c>; those with an installation are applied.</param>
    public static IReadOnlyList<ArtefactFile> Of(TopologyEnvironment environment, IReadOnlyList<ArtefactFile> files)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(files);
        var ofHosts = files.Where(file => file.Installation is not null && file.Path.StartsWith(Hosts, StringComparison.Ordinal)).ToLookup(HostOf, Local);
        var steps = RolloutStep.Of(environment);
        var names = new GroupNames(environment);
        var groups = steps.Select(step => (Group: names.For(step.Member), Step: step)).ToList();
        var all = steps.SelectMany(step => step.Hosts).Select(host => host.Fqdn.ToString()).ToList();
        var secrets = all
            .Select(host => (host, names: string.Join(',', ofHosts[host].SelectMany(HostList.SecretsOf).Distinct().Order(StringComparer.Ordinal))))
            .Where(pair => pair.names.Length > 0)
            .ToDictionary(pair => pair.host, pair => pair.names, StringComparer.Ordinal);
        return
        [
            new("apply.sh", string.Concat(Parts.Select(EmbeddedText.Read))) { IsExecutable = true },
            new("ansible/ansible.cfg", EmbeddedText.Read("ansible.cfg")),
            new("ansible/apply.yml", EmbeddedText.Read("apply.yml")),
            new("ansible/group_vars/all.yml", EmbeddedText.Read("all.yml")),
            new("ansible/inventory.ini", InventoryText.Write(names.Platform, [.. groups.Select(group => (group.Group, group.Step.Hosts))], Scopes(environment, names), secrets)),
            new("ansible/site.yml", PlaybookText.Write(names.Platform, groups)),
            .. all.Select(host => new ArtefactFile($"{Hosts}{host}/{HostList.Name}", HostList.Write(ofHosts[host].OrderBy(file => file.Path, StringComparer.Ordinal)))),
        ];
    }

    private static string HostOf(ArtefactFile file) => file.Path.Split('/', 3)[1];

    private static ArtefactFile Local(ArtefactFile file) => file with { Path = file.Path.Split('/', 3)[2] };

    private static (string Name, ValueList<Host> Hosts)[] Scopes(TopologyEnvironment environment, GroupNames names) =>
    [
        .. Placement.Of(environment).Appliances
            .Where(placed => placed.Scope is not null)
            .GroupBy(placed => placed.Scope!.Path)
            .Select(group => (names.For(group.First().Scope!.Scope.ToString()), group.SelectMany(placed => placed.Appliance.Hosts).DistinctBy(host => host.Fqdn).ToValueList())),
    ];
}
