using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>A run of the playbook of a bundle, from the control side of the lab.</summary>
internal sealed partial record PlaybookRun(Outcome Run)
{
    public const int Succeeds = 0;
    public const int Fails = 2;

    private const string Recapitulation = "PLAY RECAP";

    public int ExitCode => Run.ExitCode;

    public IReadOnlyList<string> Changed => Hosts("changed");

    public IReadOnlyList<string> Failed => Hosts("failed");

    public static async Task<PlaybookRun> OfAsync(MachineLab lab, Plan plan, params IReadOnlyList<string> options)
    {
        var command = lab.Control(["ansible-playbook", "site.yml", .. options]) with
        {
            Folder = plan.Playbook,
            Variables = new Dictionary<string, string>
            {
                ["HOME"] = lab.Folder,
                ["ANSIBLE_SSH_CONTROL_PATH_DIR"] = Path.Combine(lab.Folder, "cp"),
                ["ANSIBLE_LOCAL_TEMP"] = Path.Combine(lab.Folder, "tmp"),
                ["ANSIBLE_PRIVATE_KEY_FILE"] = Path.Combine(lab.Folder, "key"),
                ["ANSIBLE_REMOTE_USER"] = "root",
                ["ANSIBLE_SSH_COMMON_ARGS"] =
                    $"-b {MachineLab.Administrator} -o UserKnownHostsFile={lab.KnownHosts} -o GlobalKnownHostsFile=/dev/null",
                ["ANSIBLE_TIMEOUT"] = "3",
            },
        };
        return new(await command.RunAsync());
    }

    /// <summary>Returns how many lines of the output contain a text.</summary>
    public int LinesWith(string text) => (Run.Output + Run.Error).Split('\n').Count(line => line.Contains(text, StringComparison.Ordinal));

    public override string ToString() => string.Join('\n', Run.ToString().Split('\n').TakeLast(60));

    private List<string> Hosts(string column)
    {
        var at = Run.Output.LastIndexOf(Recapitulation, StringComparison.Ordinal);
        return at < 0 ? [] : [.. from line in Run.Output[at..].Split('\n')
                                 let host = HostName().Match(line)
                                 let count = Regex.Match(line, column + "=([0-9]+)")
                                 where host.Success && count.Success && count.Groups[1].Value != "0"
                                 select host.Groups[1].Value];
    }

    [GeneratedRegex("^([^ ]+) *: ok=")]
    private static partial Regex HostName();
}
