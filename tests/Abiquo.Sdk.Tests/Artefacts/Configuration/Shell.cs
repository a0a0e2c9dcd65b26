using Abiquo.Sdk.CommandLine;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Runs a command as the apply script does: by sh, as root, with the file as its first argument.</summary>
internal static class Shell
{
    public static (int ExitCode, string Output) Run(string command, params string[] args)
    {
        var run = ProcessRun.Of(new("sh", ["-c", $"{{ {command}\n}} 2>&1", "sh", .. args]));
        return (run.ExitCode, run.Output);
    }

    /// <summary>Skips the test where this machine cannot ask the program.</summary>
    public static void Require(string program)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Ignore("programs are asked as root, on Linux, as the apply script does");
        }

        if (Run("command -v \"$1\"", program).ExitCode != 0)
        {
            Assert.Ignore($"{program} is not installed here; .ci/run installs it");
        }
    }
}
