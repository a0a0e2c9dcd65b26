using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Rollout;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>
/// Runs apply.sh on a root directory of its own, in user, network and mount namespaces in which an ordinary user acts as root. Tests are
/// skipped if the machine does not allow such namespaces. /run is empty, so that no command reaches the machine's own systemd.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    private const string Prelude = "mount -t tmpfs none /run || exit 77; mount -t proc none /proc 2>/dev/null; ";

    private readonly string _folder = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    public Sandbox() => Directory.CreateDirectory(Path.Combine(Root, "etc"));

    public string Root => Path.Combine(_folder, "root");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Bundle => Path.Combine(_folder, "bundle");

    /// <summary>Keeps the host's bundle under another name, which <c>bundle=$folder/NAME</c> selects.</summary>
    public void Keep(string name) => Directory.Move(Bundle, Path.Combine(_folder, name));

    /// <summary>Renders these files as the host's bundle.</summary>
    public void Render(params ArtefactFile[] files)
    {
        var host = Samples.Distributed.Server.Hosts[0].Fqdn;
        var prefix = $"hosts/{host}/";
        ArtefactFile[] ofHost = [.. files.Select(file => file with { Path = prefix + file.Path })];
        if (Directory.Exists(Bundle))
        {
            Directory.Delete(Bundle, recursive: true);
        }

        foreach (var file in ofHost.Concat(RolloutFiles.Of(Samples.Distributed.Resolve(), ofHost)))
        {
            Write(
                Path.Combine(Bundle, file.Path.StartsWith(prefix, StringComparison.Ordinal) ? file.Path[prefix.Length..] : file.Path),
                file.Text);
        }
    }

    /// <summary>Changes a file of the bundle without updating the file list.</summary>
    public void Edit(string path, Func<string, string> edit) =>
        Write(Path.Combine(Bundle, path), edit(File.ReadAllText(Path.Combine(Bundle, path))));

    /// <summary>Writes a file to the host.</summary>
    public void Place(string path, string text, bool isPrivate = false)
    {
        Write(Path.Combine(Root, path), text);
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(Root, path), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Returns the content of a file of the host, or null if it does not exist.</summary>
    public string? Read(string path) => File.Exists(Path.Combine(Root, path)) ? File.ReadAllText(Path.Combine(Root, path)) : null;

    /// <summary>
    /// Runs commands in the sandbox, in one network namespace. <c>apply</c> runs apply.sh on this root. Exit code 77 skips the test.
    /// </summary>
    public (int ExitCode, string Output) Run(string commands)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("network namespaces are a thing of Linux");
        }

        var script = Prelude + $"{{ folder='{_folder}' bundle='{Bundle}' root='{Root}'; "
            + $"apply() {{ sh \"$bundle/apply.sh\" \"$@\" --root \"$root\"; }}; {commands}\n}} 2>&1";
        var run = ProcessRun.Of(new("unshare", ["-r", "-n", "-m", "-f", "-p", "--kill-child", "sh", "-c", script]));
        if (run.ExitCode == 77 || run.Error.StartsWith("unshare:", StringComparison.Ordinal))
        {
            Assert.Ignore($"this machine lets nobody have namespaces of his own: {run.Error}");
        }

        return (run.ExitCode, run.Output);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
