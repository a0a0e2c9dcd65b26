using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Scripts;

/// <summary>ShellCheck has nothing to say about any shell script: neither those of a bundle nor those of this repository.</summary>
[Parallelizable(ParallelScope.All)]
[Platform("Linux")]
public sealed class ShellCheckTests : IDisposable
{
    private const string Faulty = "#!/bin/bash\nrm -rf $1\n";

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public async Task Render()
    {
        Requirement.Program("shellcheck", "shellcheck");
        await Sample.Named(Sample.Distributed).DoAsync("render", "--out", _folder.PathOf("bundle"), "--firewall", "iptables");
    }

    public void Dispose() => _folder.Dispose();

    [TestCase("apply.sh")]
    [TestCase("hosts/dn1.example.com/verify/verify.sh")]
    [TestCase("hosts/dn1.example.com/usr/local/sbin/abiquo-iptables")]
    public async Task A_script_of_a_bundle_is_clean(string script) => await AssertCleanAsync(_folder.PathOf("bundle/" + script));

    [Test]
    public async Task The_scripts_of_the_repository_are_clean()
    {
        var scripts = Directory.GetFiles(Repository.PathOf(".ci")).Concat(Directory.GetDirectories(Repository.PathOf("tests"))
            .SelectMany(project => Directory.GetFiles(project, "*.sh", SearchOption.AllDirectories))
            .Where(script => !Path.GetRelativePath(Repository.Root, script).Split('/').Any(part => part is "bin" or "obj")));
        await AssertCleanAsync([.. scripts]);
    }

    [Test]
    public async Task A_faulty_script_is_refused()
    {
        var script = _folder.PathOf("faulty.sh");
        await File.WriteAllTextAsync(script, Faulty);
        Assert.That((await new Command("shellcheck", script).RunAsync()).ExitCode, Is.EqualTo(1));
    }

    private static async Task AssertCleanAsync(params string[] scripts)
    {
        Assert.That(scripts, Is.Not.Empty);
        var check = await new Command("shellcheck", scripts).RunAsync();
        Assert.That(check.ExitCode, Is.Zero, check.ToString());
    }
}
