using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>A bundle for the machines of the lab.</summary>
internal sealed class Plan
{
    private readonly string _folder;

    private Plan(string folder) => _folder = folder;

    public string Playbook => Path.Combine(_folder, "ansible");

    public string PathOf(string relativePath) => Path.Combine(_folder, relativePath);

    /// <summary>Renders the firewall, its unit and the names alone, or all of it.</summary>
    /// <param name="folder">Where to render to.</param>
    /// <param name="administrators">The networks of the administrators, as JSON strings.</param>
    /// <param name="datanode">Further members of the Datanode, as JSON.</param>
    /// <param name="whole">Whether the files of the datanodes' programs are in it.</param>
    /// <param name="options">Further options of <c>render</c>.</param>
    public static async Task<Plan> RenderAsync(
        string folder, string administrators = "\"10.66.9.0/24\"", string datanode = "", bool whole = false,
        params IReadOnlyList<string> options)
    {
        await File.WriteAllTextAsync(folder + ".json", Environment(administrators, datanode));
        await Sample.Named(Sample.Distributed).DoAsync(["render", "--environment", folder + ".json", "--out", folder, .. options]);
        var plan = new Plan(folder);
        var hosts = Directory.GetDirectories(plan.PathOf("hosts")).Select(host => Path.GetFileName(host));
        foreach (var host in hosts.Where(host => !whole || !IsDatanode(host)))
        {
            await plan.KeepFirewallAloneAsync(host);
        }

        await plan.EditAsync("ansible/inventory.ini", text => string.Join('\n', text.Split('\n').Select(line =>
            whole && IsDatanode(line) ? line : Regex.Replace(line, " abiquo_secret_names=[^ ]*", ""))));
        return plan;
    }

    public Plan CopyTo(TemporaryFolder target, string name) => new(target.CopyOf(_folder, name));

    public async Task EditAsync(string file, Func<string, string> edit)
    {
        var text = await File.ReadAllTextAsync(PathOf(file));
        var edited = edit(text);
        await File.WriteAllTextAsync(PathOf(file), edited);
    }

    /// <summary>Returns the sum of a file, as the list of a host's files has it.</summary>
    public string SumOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(file))));

    private static bool IsDatanode(string host) => host.StartsWith("dn", StringComparison.Ordinal);

    private Task KeepFirewallAloneAsync(string host) => EditAsync($"hosts/{host}/files.tsv", text =>
        string.Concat(text.Split('\n').Where(IsKept).Select(line => line + "\n")));

    private static bool IsKept(string line) => line.StartsWith('#') || (line.Split('\t') is [_, _, _, var path, ..]
        && Regex.IsMatch(path, @"^etc/(nftables\.d/|systemd/system/[a-z]+-firewall\.service|hosts$)"));

    private static string Environment(string administrators, string datanode)
    {
        static string Host(string name) => $$"""{ "fqdn": "{{name}}.example.com", "addresses": ["{{MachineLab.Addresses[name]}}"] }""";
        return $$"""
            { "format": 1, "spec": "Abiquo", "environment": "DistributedEnvironment",
              "Server": { "hosts": [{{Host("cloud")}}] },
              "Datanode": { "hosts": [{{Host("dn1")}}, {{Host("dn2")}}, {{Host("dn3")}}]{{datanode}} },
              "Datacenters": [{ "Id": "lab", "TemplateRepository": "10.66.2.5:/opt/vm_repository",
                "RemoteServices": { "hosts": [{{Host("rs")}}] },
                "V2V": { "hosts": [{{Host("v2v")}}] } }],
              "AdministratorNetworks": [{{administrators}}] }
            """;
    }
}
