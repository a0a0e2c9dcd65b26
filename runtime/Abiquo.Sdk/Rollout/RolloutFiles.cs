using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Rollout;

/// <summary>What brings the files of an environment onto its hosts: a list of them for each host, a script that applies it, and Ansible for many hosts.</summary>
public static class RolloutFiles
{
    /// <summary>The folder of the bundle that has one for each host.</summary>
    internal const string Hosts = "hosts/";

    // In the order in which they make one script.
    private static readonly string[] Parts = ["head.sh", "list.sh", "stage.sh", "plan.sh", "timer.sh", "place.sh", "back.sh", "verbs.sh"];

    /// <summary>The files.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="files">All files of its hosts, with paths such as <c>hosts/host.example.com/etc/hosts</c>; those with an installation are applied.</param>
    public static IReadOnlyList<ArtefactFile> Of(Deployment deployment, IReadOnlyList<ArtefactFile> files)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(files);
        var ofHosts = files.Where(file => file.Installation is not null && file.Path.StartsWith(Hosts, StringComparison.Ordinal)).ToLookup(HostOf, Local);
        var all = RolloutStep.Of(deployment).SelectMany(step => step.Hosts).Select(host => host.Fqdn.ToString()).ToList();
        var secrets = all
            .Select(host => (host, names: HostFileList.SecretsOf(ofHosts[host])))
            .Where(pair => pair.names.Length > 0)
            .ToDictionary(pair => pair.host, pair => pair.names, StringComparer.Ordinal);
        return [.. OfPlatform(deployment, secrets), .. all.Select(host => HostFileList.Write(ofHosts[host])).Zip(all, (list, host) => list with { Path = $"{Hosts}{host}/{list.Path}" })];
    }

    /// <summary>Those that are for all hosts.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="secrets">The names of the secrets of each host that has some, with commas between them; read when the files are asked for.</param>
    internal static IEnumerable<ArtefactFile> OfPlatform(Deployment deployment, IReadOnlyDictionary<string, string> secrets)
    {
        var names = new AnsibleGroupNames(deployment.Spec);
        var groups = RolloutStep.Of(deployment).Select(step => (Group: names.For(step.Member), Step: step)).ToList();
        yield return new("apply.sh", string.Concat(Parts.Select(EmbeddedResource.Read))) { IsExecutable = true };
        yield return new("ansible/ansible.cfg", EmbeddedResource.Read("ansible.cfg"));
        yield return new("ansible/apply.yml", EmbeddedResource.Read("apply.yml"));
        yield return new("ansible/group_vars/all.yml", EmbeddedResource.Read("all.yml"));
        yield return new("ansible/inventory.ini", AnsibleInventoryWriter.Write(names.Platform, [.. groups.Select(group => (group.Group, group.Step.Hosts))], Scopes(deployment, names), secrets));
        yield return new("ansible/site.yml", AnsiblePlaybookWriter.Write(names.Platform, groups));
    }

    private static string HostOf(ArtefactFile file) => file.Path.Split('/', 3)[1];

    private static ArtefactFile Local(ArtefactFile file) => file with { Path = file.Path.Split('/', 3)[2] };

    private static (string Name, ValueList<Host> Hosts)[] Scopes(Deployment deployment, AnsibleGroupNames names) =>
    [
        .. deployment.Inventory.Appliances
            .Where(placed => placed.Scope is not null)
            .GroupBy(placed => placed.Scope!.Path)
            .Select(group => (names.For(group.First().Scope!.Scope.ToString()), group.SelectMany(placed => placed.Appliance.Hosts).DistinctBy(host => host.Fqdn).ToValueList())),
    ];
}
