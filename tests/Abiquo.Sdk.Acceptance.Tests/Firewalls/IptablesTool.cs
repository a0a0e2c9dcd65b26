using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

/// <summary>The legacy variant: the other one accepts a target that does not exist.</summary>
internal sealed class IptablesTool() : FirewallTool("iptables",
[
    new("a misspelt target", "-j ACCEPT", "-j ACEPT"),
    new("a port out of range", "--dport [0-9]+", "--dport 70000"),
    new("nothing committed", "^COMMIT$", ""),
])
{
    public override IEnumerable<string> Inputs(string host) =>
        new[] { "abiquo.v4", "abiquo.v6", "abiquo-closed.v4", "abiquo-closed.v6" }.Select(file => Path.Combine(host, "etc/iptables", file));

    public override async Task RequireAsync(TemporaryFolder folder)
    {
        Requirement.Program("iptables-legacy-restore", "iptables");
        await Requirement.NamespacesAsync("-rn");
        foreach (var version in new[] { "v4", "v6" })
        {
            var empty = folder.PathOf("empty." + version);
            await File.WriteAllTextAsync(empty, "*filter\nCOMMIT\n");
            Requirement.Works(await CheckAsync(empty));
        }
    }

    public override async Task<string?> RefusalAsync(string input, TemporaryFolder folder) =>
        await CheckAsync(input) is { ExitCode: not 0 } refusal ? refusal.ToString() : null;

    private static Task<Outcome> CheckAsync(string file) =>
        AloneAsync(file.EndsWith(".v6", StringComparison.Ordinal) ? "ip6tables-legacy-restore" : "iptables-legacy-restore", "--test", file);
}
