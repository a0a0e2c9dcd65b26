namespace Abiquo.Sdk.Acceptance.Tests.Processes;

/// <summary>Skips a test that this machine cannot run, and says what would have to be installed or allowed.</summary>
internal static class Requirement
{
    /// <summary>Skips the test unless a program is installed.</summary>
    public static void Program(string program, string package)
    {
        if (!Command.IsInstalled(program))
        {
            Assert.Ignore($"{program} is not installed: apt-get install {package}");
        }
    }

    /// <summary>Skips the test unless it runs as root.</summary>
    public static void Root(string reason)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Ignore($"{reason}: run the tests as root, on Linux");
        }
    }

    /// <summary>Skips the test where this user may not make namespaces of these kinds, such as <c>-rn</c>.</summary>
    public static async Task NamespacesAsync(string kinds)
    {
        Program("unshare", "util-linux");
        if (await new Command("unshare", kinds, "true").RunAsync() is { ExitCode: not 0 } refusal)
        {
            Assert.Ignore($"this machine allows no namespaces (unshare {kinds}): {refusal.LastWord}");
        }
    }

    /// <summary>Skips the test where a tool cannot even do what is certainly right, such as to check an empty file.</summary>
    public static void Works(Outcome probe)
    {
        if (probe.ExitCode != 0)
        {
            Assert.Ignore($"the tool does not work for this user on this machine; run the tests as root: {probe}");
        }
    }
}
