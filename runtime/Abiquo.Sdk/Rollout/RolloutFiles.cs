using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Rollout;

/// <summary>
/// Writes the files that install a deployment on its hosts: a file list for each host, the script that applies it, and an Ansible
/// playbook for many hosts.
/// </summary>
public static class RolloutFiles
{
    /// <summary>The folder of the bundle that contains a folder for each host.</summary>
    internal const string Hosts = "hosts/";

    // In the order in which they are concatenated.
    private static readonly string[] ScriptParts =
        ["head.sh", "list.sh", "stage.sh", "plan.sh", "timer.sh", "place.sh", "back.sh", "verbs.sh"];

    /// <summary>Returns the files.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="files">
    /// All files of its hosts, with paths such as <c>hosts/host.example.com/etc/hosts</c>. Those with an installation are applied.
    /// </param>
    public static IReadOnlyList<ArtefactFile> Of(Deployment deployment, IReadOnlyList<ArtefactFile> files)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(files);
        var filesOf = files
            .Where(file => file.Installation is not null && file.Path.StartsWith(Hosts, StringComparison.Ordinal))
            .ToLookup(HostOf, RelativeToHost);
        var hosts = RolloutStep.Of(deployment).SelectMany(step => step.Hosts).Select(host => host.Fqdn.ToString()).ToList();
        var secrets = hosts
            .Select(host => (host, names: HostFileList.SecretsOf(filesOf[host])))
            .Where(pair => pair.names.Length > 0)
            .ToDictionary(pair => pair.host, pair => pair.names, StringComparer.Ordinal);
        var lists = hosts
            .Select(host => (Host: host, List: HostFileList.Write(filesOf[host])))
            .Select(pair => pair.List with { Path = $"{Hosts}{pair.Host}/{pair.List.Path}" });
        return [.. OfPlatform(deployment, secrets), .. lists];
    }

    /// <summary>Returns the files that apply to all hosts.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="secrets">
    /// The names of the secrets of each host that needs any, separated by commas. It is read when the inventory is requested.
    /// </param>
    internal static IEnumerable<ArtefactFile> OfPlatform(Deployment deployment, IReadOnlyDictionary<string, string> secrets)
    {
        var names = new AnsibleGroupNames(deployment.Spec);
        var groups = RolloutStep.Of(deployment).Select(step => (Group: names.For(step.Member), Step: step)).ToList();
        yield return new("apply.sh", string.Concat(ScriptParts.Select(EmbeddedResource.Read))) { IsExecutable = true };
        yield return new("ansible/ansible.cfg", EmbeddedResource.Read("ansible.cfg"));
        yield return new("ansible/apply.yml", EmbeddedResource.Read("apply.yml"));
        yield return new("ansible/group_vars/all.yml", EmbeddedResource.Read("all.yml"));
        yield return new("ansible/inventory.ini", Inventory());
        yield return new("ansible/site.yml", AnsiblePlaybookWriter.Write(names.Platform, groups));

        string Inventory() => AnsibleInventoryWriter.Write(
            names.Platform, [.. groups.Select(group => (group.Group, group.Step.Hosts))], Scopes(deployment, names), secrets);
    }

    private static string HostOf(ArtefactFile file) => file.Path.Split('/', 3)[1];

    private static ArtefactFile RelativeToHost(ArtefactFile file) => file with { Path = file.Path.Split('/', 3)[2] };

    private static (string Name, ValueList<Host> Hosts)[] Scopes(Deployment deployment, AnsibleGroupNames names) =>
    [
        .. deployment.Inventory.Appliances
            .Where(placed => placed.Scope is not null)
            .GroupBy(placed => placed.Scope!.Path)
            .Select(group => (
                names.For(group.First().Scope!.Scope.ToString()),
                group.SelectMany(placed => placed.Appliance.Hosts).DistinctBy(host => host.Fqdn).ToValueList())),
    ];
}
