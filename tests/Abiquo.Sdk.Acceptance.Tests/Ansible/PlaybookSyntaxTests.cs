using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>What can be said about the playbook without machines.</summary>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed class PlaybookSyntaxTests : IDisposable
{
    private const string Rules = "{extends: default, rules: {line-length: {max: 200}}}";

    private readonly TemporaryFolder _folder = new();

    private string Playbook => _folder.PathOf("bundle/ansible");

    [OneTimeSetUp]
    public Task Render() => Sample.Named(Sample.Distributed).DoAsync("render", "--out", _folder.PathOf("bundle"));

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Yamllint_has_nothing_to_say()
    {
        Requirement.Program("yamllint", "yamllint");
        var faulty = _folder.PathOf("faulty.yml");
        await File.WriteAllTextAsync(faulty, "---\na:  1\na: 2\n");
        var clean = await LintAsync(PathOf("site.yml"), PathOf("apply.yml"), PathOf("group_vars/all.yml"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(clean.ExitCode, Is.Zero, clean.ToString());
            Assert.That((await LintAsync(faulty)).ExitCode, Is.Not.Zero, "a faulty file is accepted");
        }
    }

    [Test]
    public async Task Ansible_accepts_it()
    {
        Requirement.Program("ansible-playbook", "ansible-core");
        var accepted = await CheckAsync("site.yml");
        var site = await File.ReadAllTextAsync(PathOf("site.yml"));
        await File.WriteAllTextAsync(PathOf("faulty.yml"), site.Replace("tasks:", "task:", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted.ExitCode, Is.Zero, accepted.ToString());
            Assert.That((await CheckAsync("faulty.yml")).ExitCode, Is.Not.Zero, "a faulty playbook is accepted");
        }
    }

    private static Task<Outcome> LintAsync(params IReadOnlyList<string> files) =>
        new Command("yamllint", ["-s", "-d", Rules, .. files]).RunAsync();

    private string PathOf(string file) => Path.Combine(Playbook, file);

    private Task<Outcome> CheckAsync(string playbook) => new Command("ansible-playbook", playbook, "--syntax-check")
    {
        Folder = Playbook,
        Variables = new Dictionary<string, string> { ["ANSIBLE_LOCAL_TEMP"] = _folder.PathOf("tmp") },
    }.RunAsync();
}
