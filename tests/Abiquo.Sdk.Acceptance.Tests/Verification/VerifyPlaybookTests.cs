using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Verification;

/// <summary>
/// The playbook that verifies, with every host on this machine and no network: each host's results arrive, and all say that there is
/// no way.
/// </summary>
[NonParallelizable]
[Platform("Linux")]
public sealed class VerifyPlaybookTests : IDisposable
{
    private const int Hosts = 9;

    private readonly VerificationLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Test]
    public async Task The_results_of_every_host_are_collected()
    {
        Requirement.Program("ansible-playbook", "ansible-core");
        await Requirement.NamespacesAsync("-rn");
        await _lab.RenderAsync();
        var hosts = Directory.GetDirectories(Path.Combine(_lab.Bundle, "hosts")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var inventory = _lab.PathOf("verify.ini");
        await File.WriteAllLinesAsync(
            inventory, hosts.Select(host => $"{host} ansible_connection=local ansible_python_interpreter=/usr/bin/python3"));
        const string Script = "ip link set lo up; exec ansible-playbook -i \"$1\" verify.yml";
        var playbook = await new Command("unshare", "-rn", "sh", "-c", Script, "playbook", inventory)
        {
            Folder = Path.Combine(_lab.Bundle, "ansible"),
            Variables = new Dictionary<string, string>
            {
                ["ANSIBLE_LOCALHOST_WARNING"] = "False",
                ["ANSIBLE_LOCAL_TEMP"] = _lab.PathOf("ansible"),
                // In the namespace everybody is root, and has no home.
                ["ANSIBLE_REMOTE_TEMP"] = _lab.PathOf("remote"),
            },
        }.RunAsync();
        Assert.That(playbook.ExitCode, Is.Zero, playbook.ToString());

        var results = Path.Combine(_lab.Bundle, "verify-results");
        var report = await VerificationReport.OfAsync(results);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.GetFiles(results, "*.jsonl", SearchOption.AllDirectories), Has.Length.EqualTo(Hosts));
            Assert.That(report.Run.Error, Does.Contain("hosts, 2092 connections"));
            Assert.That(report.Run.Output, Does.Not.Contain("\"no-results\"").And.Not.Contain("\"stale-list\""));
        }
    }
}
