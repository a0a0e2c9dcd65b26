using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

internal sealed class NftablesTool() : FirewallTool("nftables",
[
    new("a misspelt verdict", " accept comment", " acept comment"),
    new("a port out of range", "dport [0-9]+", "dport 70000"),
    new("a set that is not defined", "@([a-z]+)_v4", "@nobody"),
])
{
    public override IEnumerable<string> Inputs(string host) => Directory.GetFiles(Path.Combine(host, "etc/nftables.d"), "*.nft");

    public override async Task RequireAsync(TemporaryFolder folder)
    {
        Requirement.Program("nft", "nftables");
        await Requirement.NamespacesAsync("-rn");
        var empty = folder.PathOf("empty.nft");
        await File.WriteAllTextAsync(empty, "table inet empty {\n}\n");
        Requirement.Works(await CheckAsync(empty));
    }

    public override async Task<string?> RefusalAsync(string input, TemporaryFolder folder) =>
        await CheckAsync(input) is { ExitCode: not 0 } refusal ? refusal.ToString() : null;

    private static Task<Outcome> CheckAsync(string file) => AloneAsync("nft", "-c", "-f", file);
}
