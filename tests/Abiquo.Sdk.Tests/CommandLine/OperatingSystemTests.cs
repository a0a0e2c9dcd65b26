namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class OperatingSystemTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    private string Settings => Path.Combine(_folder, "settings.json");

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Every_fault_has_its_place_and_a_suggestion()
    {
        await File.WriteAllTextAsync(Settings, """
            {
              "system": "enterpriselinux",
              "systems": { "dn9.example.com": "debian", "dn1.example.com": "windows", "DN2.example.com": "debian", "dn3.example.com": 9 },
              "redis": {}
            }
            """);
        var run = await Run.Of(Samples.Distributed, ["config", "--settings", Settings]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error.Replace(Settings, "", StringComparison.Ordinal).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(
        [
            "(2,13): error ABQ4002: System: 'enterpriselinux' is no operating system; did you mean 'enterpriseLinux'?",
            "(3,16): error ABQ4002: Systems: 'dn9.example.com' is not a known member; did you mean 'dn1.example.com'?",
            "(3,64): error ABQ4002: Systems: 'windows' is no operating system; expected 'debian', 'enterpriseLinux'",
            "(3,75): error ABQ4002: Systems: 'DN2.example.com' is not a known member; did you mean 'dn2.example.com'?",
            "(3,123): error ABQ4002: Systems: expected the name of an operating system, but found the number '9'.",
            "(4,3): error ABQ4002: 'redis' is not a known member; did you mean 'Redis'?",
        ]));
    }

    [TestCase("""{ "system": null }""", "expected the name of an operating system, but found null; omit the member if it has no value.")]
    [TestCase("""{ "systems": "debian" }""", "expected an object with an operating system for each host, but found the string 'debian'.")]
    [TestCase("""{ "systems": { "dn1.example.com": "debian", "dn1.example.com": "debian" } }""", "'dn1.example.com' occurs twice")]
    [TestCase("""{ "systems": { "$(reboot)\n": "debian" } }""", "is not a known member")]
    public async Task What_is_no_system_is_refused(string document, string message)
    {
        await File.WriteAllTextAsync(Settings, document);
        foreach (var verb in new[] { "config", "firewall" })
        {
            var run = await Run.Of(Samples.Distributed, [verb, "--settings", Settings]);
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.Contain(message));
        }
    }

    /// <summary>A deployment may have both.</summary>
    [Test]
    public async Task The_firewall_of_a_host_is_that_of_its_system()
    {
        await File.WriteAllTextAsync(Settings, """{ "systems": { "dn1.example.com": "enterpriseLinux" } }""");
        var printed = await Run.Of(Samples.Distributed, ["firewall", "--settings", Settings]);
        var rendered = await Run.Of(Samples.Distributed, ["render", "--settings", Settings, "--out", $"{_folder}/mixed"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((printed.ExitCode, rendered.ExitCode), Is.EqualTo((0, 0)), printed.Error + rendered.Error);
            Assert.That(printed.Output, Does.Contain("dn1.example.com: etc/firewalld/zones/abiquo.xml").And.Contain("dn2.example.com: etc/nftables.d/abiquo.nft"));
            Assert.That(printed.Output, Does.Not.Contain("dn1.example.com: etc/nftables.d"));
            Assert.That(File.ReadAllText($"{_folder}/mixed/hosts/dn1.example.com/files.tsv"), Does.Contain("etc/firewalld/zones/abiquo.xml").And.Contain("etc/my.cnf.d/zz-abiquo.cnf").And.Not.Contain("nftables"));
            Assert.That(File.ReadAllText($"{_folder}/mixed/hosts/dn2.example.com/files.tsv"), Does.Contain("etc/nftables.d/abiquo.nft").And.Contain("etc/mysql").And.Not.Contain("firewalld"));
        }
    }

    [Test]
    public async Task A_tool_that_is_asked_for_is_that_of_every_host()
    {
        await File.WriteAllTextAsync(Settings, """{ "system": "enterpriseLinux" }""");
        var run = await Run.Of(Samples.Distributed, ["render", "--settings", Settings, "--firewall", "nftables", "--egress", "--out", $"{_folder}/asked"]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(Directory.GetDirectories($"{_folder}/asked/hosts").Where(host => !File.Exists($"{host}/etc/nftables.d/abiquo.nft") || Directory.Exists($"{host}/etc/firewalld")), Is.Empty);
    }

    [TestCase("firewall")]
    [TestCase("render --out OUT")]
    public async Task Outgoing_connections_are_not_limited_by_firewalld(string verb)
    {
        await File.WriteAllTextAsync(Settings, """{ "systems": { "mon.example.com": "enterpriseLinux" } }""");
        var run = await Run.Of(Samples.Distributed, [.. verb.Replace("OUT", $"{_folder}/no", StringComparison.Ordinal).Split(' '), "--egress", "--settings", Settings]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain("--egress is written for nftables and iptables, not for firewalld."));
    }
}
