using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

/// <summary>What is rendered for a firewall, read by the tool that it is written for: all of it is accepted, and no fault is.</summary>
[TestFixture("nftables")]
[TestFixture("iptables")]
[TestFixture("firewalld")]
[TestFixture("ufw")]
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed class FirewallToolTests(string firewall) : IDisposable
{
    private static readonly FirewallTool[] Tools = [new NftablesTool(), new IptablesTool(), new FirewalldTool(), new UfwTool()];

    private readonly FirewallTool _tool = Tools.Single(tool => tool.Name == firewall);
    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public async Task Render()
    {
        await _tool.RequireAsync(_folder);
        await RenderAsync(Sample.Distributed);
        await RenderAsync(Sample.HighAvailability, "--log-drops");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Every_rendered_file_is_accepted([Values(Sample.Distributed, Sample.HighAvailability)] string sample)
    {
        var inputs = _tool.Hosts(Hosts(sample)).SelectMany(_tool.Inputs).ToList();
        Assert.That(inputs, Is.Not.Empty);
        var refusals = new List<string>();
        foreach (var input in inputs)
        {
            if (await _tool.RefusalAsync(input, _folder) is { } refusal)
            {
                refusals.Add(refusal);
            }
        }

        Assert.That(refusals, Is.Empty);
    }

    [Test]
    public async Task Every_fault_is_refused([Values(Sample.Distributed, Sample.HighAvailability)] string sample)
    {
        var input = _tool.Inputs(Hosts(sample)[0]).First();
        var accepted = new List<Mutation>();
        foreach (var mutation in _tool.Mutations)
        {
            var mutant = Copy(input);
            var victim = _tool.Victim(mutant);
            await File.WriteAllTextAsync(victim, mutation.Apply(await File.ReadAllTextAsync(victim)));
            if (await _tool.RefusalAsync(mutant, _folder) is null)
            {
                accepted.Add(mutation);
            }
        }

        Assert.That(accepted, Is.Empty);
    }

    private Task RenderAsync(string sample, params IReadOnlyList<string> options) =>
        Sample.Named(sample).DoAsync(["render", "--out", _folder.PathOf(sample), "--firewall", firewall, .. options]);

    private List<string> Hosts(string sample) =>
        [.. Directory.GetDirectories(_folder.PathOf($"{sample}/hosts")).Order(StringComparer.Ordinal)];

    private string Copy(string input)
    {
        var name = $"mutant-{Guid.NewGuid():N}";
        if (Directory.Exists(input))
        {
            return _folder.CopyOf(input, name);
        }

        var copy = _folder.PathOf(name + Path.GetExtension(input));
        File.Copy(input, copy);
        return copy;
    }
}
