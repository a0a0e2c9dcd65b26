using System.Globalization;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>The rendered playbook against six machines, as one story: what a step leaves, the next one finds.</summary>
/// <remarks>It waits for its machines most of the time, so that other fixtures may run beside it.</remarks>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed partial class PlaybookTests
{
    // Hash, ruleset and pending changes: what a machine has of a bundle.
    private const string State = "sha256sum /etc/nftables.d/* 2>/dev/null; nft -s list ruleset; ls /var/lib/abiquo-sdk/pending 2>/dev/null";

    private readonly TemporaryFolder _folder = new();
    private MachineLab? _lab;
    private Plan? _plan;
    private Plan? _moved;
    private IReadOnlyDictionary<string, string> _before = new Dictionary<string, string>();

    private MachineLab Lab => _lab!;

    [OneTimeSetUp]
    public async Task Make()
    {
        Requirement.Program("ansible-playbook", "ansible-core");
        _lab = await MachineLab.StartAsync(_folder.PathOf("lab"));
        _plan = await Plan.RenderAsync(_folder.PathOf("plan"));
        _moved = await Plan.RenderAsync(_folder.PathOf("moved"), datanode: """, "ports": { "Redis": 6380 }""");
    }

    [OneTimeTearDown]
    public async Task Remove()
    {
        if (_lab is not null)
        {
            await _lab.RemoveAsync();
        }

        _folder.Dispose();
    }

    [Test, Order(1)]
    public async Task A_check_says_that_all_would_change_and_loads_no_firewall()
    {
        var run = await PlayAsync(_plan!, "--check");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(run.Changed, Has.Count.EqualTo(MachineLab.Addresses.Count), run.ToString());
            Assert.That((await Lab.AskAllAsync("nft list ruleset")).Values, Is.All.Empty);
        }
    }

    [Test, Order(2)]
    public async Task The_first_run_deploys_a_firewall_that_opens_what_the_matrix_says()
    {
        var run = await PlayAsync(_plan!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(run.Changed, Has.Count.EqualTo(MachineLab.Addresses.Count), run.ToString());
            var firewalls = await Lab.AskAllAsync("nft list table inet abiquo >/dev/null && systemctl is-enabled abiquo-firewall");
            Assert.That(firewalls.Values, Is.All.EqualTo("enabled"));
            Assert.That(await Lab.ReachesAsync("cloud", "dn1", 5672), Is.EqualTo("open"));
            Assert.That(await Lab.ReachesAsync("v2v", "dn1", 3306), Is.EqualTo("closed"));
            Assert.That((await Lab.OnAsync("dn1", "true", from: MachineLab.Stranger)).ExitCode, Is.Not.Zero, "a stranger comes in");
        }
    }

    [Test, Order(3)]
    public async Task The_second_run_changes_nothing() => AssertNothingChanges(await PlayAsync(_plan!));

    [Test, Order(4)]
    public async Task Another_port_changes_the_hosts_whose_firewall_differs_and_interrupts_nobody()
    {
        // Somebody connects all the while, by a rule that both firewalls have.
        var resent = await Lab.SynRetransmissionsAsync("cloud");
        var connections = new List<string>();
        var playing = PlayAsync(_moved!, "-e", "abiquo_confirm_seconds=20");
        while (!playing.IsCompleted)
        {
            connections.Add(await Lab.ReachesAsync("cloud", "dn2", 5672, seconds: 20));
        }

        var run = await playing;
        var resentMeanwhile = await Lab.SynRetransmissionsAsync("cloud") - resent;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(run.Changed, Has.Count.EqualTo(3), run.ToString());
            Assert.That(connections, Is.Not.Empty.And.All.EqualTo("open"));
            Assert.That(resentMeanwhile, Is.Zero, "what both firewalls allow was closed for a moment");
            Assert.That(await Lab.ReachesAsync("cloud", "dn1", 6380), Is.EqualTo("open"));
            Assert.That(await Lab.ReachesAsync("cloud", "dn1", 6379, seconds: 4), Is.EqualTo("closed"));
            Assert.That(await Lab.SynRetransmissionsAsync("cloud"), Is.GreaterThan(resent), "the kernel does not count what is dropped");
        }
    }

    [Test, Order(5)]
    public async Task A_bundle_that_locks_out_fails_on_the_first_host_alone_which_goes_back_by_its_timer()
    {
        var locked = await Plan.RenderAsync(_folder.PathOf("locked"), administrators: "", options: "--allow-lock-out");
        _before = await Lab.AskAllAsync(State);
        using var held = await HeldConnection.OpenAsync(Lab, "dn1");
        var run = await PlayAsync(locked, "-e", "abiquo_confirm_seconds=8");
        Assert.That(await Lab.AnswersAsync("dn1"), Is.True, "the first host stays locked");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Fails), run.ToString());
            Assert.That(run.Failed, Is.EqualTo(["dn1.example.com"]), run.ToString());
            Assert.That(await Lab.AskAsync("dn1", State), Is.EqualTo(_before["dn1"]));
            Assert.That(await held.GoesOnAsync(), Is.True, "the connection that was held open is cut");
        }
    }

    private static void AssertNothingChanges(PlaybookRun run)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(run.Changed, Is.Empty, run.ToString());
        }
    }

    /// <summary>Runs a playbook, and notes how long it took for whoever makes this faster.</summary>
    private async Task<PlaybookRun> PlayAsync(Plan plan, params IReadOnlyList<string> options)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = await PlaybookRun.OfAsync(Lab, plan, options);
        await TestContext.Progress.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{TestContext.CurrentContext.Test.MethodName}: {watch.Elapsed.TotalSeconds:0.0} s"));
        return run;
    }
}
