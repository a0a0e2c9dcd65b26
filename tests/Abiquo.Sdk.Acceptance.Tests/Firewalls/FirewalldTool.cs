using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

internal sealed class FirewalldTool() : FirewallTool("firewalld",
[
    new("a port out of range", "port=\"[0-9]+\"", "port=\"70000\""),
    new("a misspelt verdict", "<accept/>", "<acept/>"),
    new("a zone without its end", "</zone>", ""),
])
{
    public override IEnumerable<string> Inputs(string host) => [Path.Combine(host, "etc/firewalld")];

    public override string Victim(string input) => Directory.GetFiles(Path.Combine(input, "zones"), "*.xml").Single();

    public override async Task RequireAsync(TemporaryFolder folder)
    {
        Requirement.Program("firewall-offline-cmd", "firewalld");
        Requirement.Works(await CheckAsync(Directory.CreateDirectory(folder.PathOf("empty.firewalld")).FullName));
    }

    // It returns 0 for a port that does not exist, so its words count.
    public override async Task<string?> RefusalAsync(string input, TemporaryFolder folder)
    {
        var config = folder.CopyOf(input, $"firewalld-{Guid.NewGuid():N}");
        var check = await CheckAsync(config);
        var refused = check.ExitCode != 0 || Regex.IsMatch(check.Output + check.Error, "INVALID|ERROR|not (listed|valid)");
        return refused ? check.ToString() : null;
    }

    private static Task<Outcome> CheckAsync(string config)
    {
        Directory.CreateDirectory(Path.Combine(config, "zones"));
        Directory.CreateDirectory(Path.Combine(config, "ipsets"));
        File.WriteAllText(Path.Combine(config, "firewalld.conf"), "DefaultZone=public\n");
        return new Command("firewall-offline-cmd", "--system-config", config, "--check-config").RunAsync();
    }
}
