namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Runs commands as the apply script does: in sh, as root, with the file as the first argument.</summary>
internal static class Shell
{
    public static (int ExitCode, string Output) Run(string command, params string[] args)
    {
        var run = ProcessRun.Of(new("sh", ["-c", $"{{ {command}\n}} 2>&1", "sh", .. args]));
        return (run.ExitCode, run.Output);
    }

    /// <summary>Skips the test if this machine cannot run the program.</summary>
    public static void Require(string program)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Ignore("checks require Linux and root, like the apply script");
        }

        if (Run("command -v \"$1\"", program).ExitCode != 0)
        {
            Assert.Ignore($"{program} is not installed here; .ci/run installs it");
        }
    }
}
