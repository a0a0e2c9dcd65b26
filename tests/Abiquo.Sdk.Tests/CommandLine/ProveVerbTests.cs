using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Tests.Proof;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class ProveVerbTests
{
    private const int Unavailable = 69;

    [Test]
    public async Task A_rendered_folder_is_proven_until_somebody_edits_it()
    {
        var folder = Directory.CreateTempSubdirectory("prove-verb");
        try
        {
            await Run.OnSample($"render --out {folder.FullName}");
            var proven = await Run.OnSample($"prove --bundle {folder.FullName} --format json");
            if (proven.ExitCode == Unavailable)
            {
                Assert.Ignore(proven.Error);
            }

            var file = Path.Combine(folder.FullName, "hosts/mon.example.com/etc/nftables.d/abiquo.nft");
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("policy drop", "policy accept", StringComparison.Ordinal));
            var edited = await Run.OnSample($"prove --bundle {folder.FullName} --format junit");
            using (Assert.EnterMultipleScope())
            {
                Assert.That((proven.ExitCode, edited.ExitCode), Is.EqualTo((0, 2)), proven.Error + edited.Error);
                Assert.That(proven.Output, Does.Contain("\"differences\": []"));
                Assert.That(proven.Error, Does.Contain("Proven: 9 hosts, nftables, "));
                Assert.That(edited.Output, Does.Contain("<failure "));
                Assert.That(edited.Error, Does.Contain("Not proven: 9 hosts"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A bundle whose firewalls do not limit outbound connections is not what is asked for.</summary>
    [Test]
    public async Task Outbound_limits_are_proven_where_they_are_asked_for()
    {
        var folder = Directory.CreateTempSubdirectory("prove-egress");
        try
        {
            var proven = await Run.OnSample("prove --egress");
            if (proven.ExitCode == Unavailable)
            {
                Assert.Ignore(proven.Error);
            }

            await Run.OnSample($"render --out {folder.FullName}");
            var open = await Run.OnSample($"prove --egress --bundle {folder.FullName}");
            using (Assert.EnterMultipleScope())
            {
                Assert.That((proven.ExitCode, open.ExitCode), Is.EqualTo((0, 2)), proven.Error + open.Error);
                Assert.That(proven.Error, Does.Not.Contain("external systems"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public async Task A_folder_without_firewalls_is_named()
    {
        var run = await Run.OnSample("prove --bundle /nonexistent");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("a firewall cannot be read").And.Contain("/nonexistent/hosts/"));
    }

    [TestCase("--sample 0", "--sample must be at least 1.")]
    [TestCase("--firewall ufw", "Argument 'ufw' not recognized")]
    public async Task A_wrong_option_is_explained(string options, string message)
    {
        var run = await Run.OnSample($"prove {options}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public async Task Who_lacks_an_address_is_named()
    {
        var run = await Run.Of(Samples.Distributed with { Server = new() { Host = new("cloud.example.com") } }, "prove");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("'cloud.example.com' has no address"));
    }

    [Test]
    public void What_is_cancelled_says_so()
    {
        Assume.That(OperatingSystem.IsLinux());
        Assert.That(async () => await Prover.RunAsync(Kernel.Plan(Samples.Distributed, "nftables"), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>().Or.InstanceOf<ProofUnavailableException>());
    }
}
