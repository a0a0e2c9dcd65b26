using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Verification;

/// <summary>Nine hosts of a bundle in namespaces of this kernel, with faults, where each host runs its own <c>verify.sh</c>.</summary>
internal sealed class VerificationLab : IDisposable
{
    private const string MarkVariable = "VERIFY_MARK";
    private const int NotHere = 77;

    private readonly TemporaryFolder _folder = new();
    private readonly string _script;

    public VerificationLab()
    {
        _script = _folder.PathOf("lab.sh");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Verification", "lab.sh"), _script);
        Results = _folder.FolderForAll("results");
    }

    /// <summary>Gets the folder of the rendered bundle.</summary>
    public string Bundle => _folder.PathOf("bundle");

    /// <summary>Gets the folder in which the hosts' results are collected.</summary>
    public string Results { get; }

    /// <summary>Gets the number of processes of this lab, each of which carries a mark.</summary>
    /// <remarks>A namespace lives as long as a process or a mount of it.</remarks>
    public int Processes => ProcessTable.With(MarkVariable, Results).Count;

    /// <summary>Gets what is mounted over the files that name hosts; the lab does that, in namespaces of its own.</summary>
    public static IReadOnlyList<string> Mounts => [.. File.ReadLines("/proc/mounts")
        .Where(line => line.Contains(" /etc/hosts ", StringComparison.Ordinal)
            || line.Contains(" /etc/resolv.conf ", StringComparison.Ordinal))];

    public static Sample Program => Sample.Named(Sample.Distributed);

    public Task RenderAsync() => Program.DoAsync("render", "--out", Bundle);

    public string PathOf(string relativePath) => _folder.PathOf(relativePath);

    /// <summary>Returns the command that runs the lab with these faults.</summary>
    public Command Command(params IReadOnlyList<string> faults) =>
        new("bash", [_script, Bundle, Results, .. faults]) { Variables = new Dictionary<string, string> { [MarkVariable] = Results } };

    /// <summary>Returns whether all processes of the lab end, without anybody ending them.</summary>
    /// <remarks>Sooner than a lab that goes on is done with its work, or its end would be taken for a clean-up.</remarks>
    public Task<bool> EndsAsync() => Until.BecomesAsync(TimeSpan.FromSeconds(3), () => Processes == 0);

    /// <summary>Skips the test where the lab says that it cannot be built here.</summary>
    public static void Require(Outcome lab)
    {
        if (lab.ExitCode == NotHere)
        {
            Assert.Ignore(lab.LastWord);
        }

        Assert.That(lab.ExitCode, Is.Zero, lab.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
