using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

/// <summary>ufw reads no file: each of its lines is tried as a command.</summary>
internal sealed class UfwTool() : FirewallTool("ufw",
[
    new("a port out of range", "port [0-9]+", "port 70000"),
    new("a misspelt protocol", "proto tcp", "proto tpc"),
])
{
    private const string Allow = "ufw allow ";

    public override IEnumerable<string> Inputs(string host) => Directory.GetFiles(Path.Combine(host, "usr/local/sbin"));

    // ufw asks iptables for each line: two hosts say it all, one of them with a virtual address.
    public override IEnumerable<string> Hosts(IReadOnlyList<string> hosts) =>
        hosts.Take(1).Concat(hosts.Skip(1).Where(host => Path.GetFileName(host) == "dn1.example.com"));

    public override async Task RequireAsync(TemporaryFolder folder)
    {
        Requirement.Program("ufw", "ufw");
        Requirement.Works(await new Command("ufw", "--dry-run", "allow", "22/tcp").RunAsync());
    }

    public override async Task<string?> RefusalAsync(string input, TemporaryFolder folder)
    {
        var allowing = File.ReadLines(input).Where(line => line.StartsWith(Allow, StringComparison.Ordinal)).ToList();
        Assert.That(allowing, Is.Not.Empty, input);
        foreach (var line in allowing)
        {
            // By a shell, as the script itself: the comments are quoted.
            if (await new Command("sh", "-c", "ufw --dry-run allow " + line[Allow.Length..]).RunAsync() is { ExitCode: not 0 } refusal)
            {
                return refusal.ToString();
            }
        }

        return null;
    }
}
