namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>What the lab needs of this machine.</summary>
internal static class Requirement
{
    private static readonly string[] Programs = ["ip", "nft", "unshare", "nsenter", "setpriv", "mariadbd", "rsync", "redis-server", "redis-sentinel", "haproxy", "rabbitmq-server", "java", "/usr/share/zookeeper/bin/zkServer.sh"];

    /// <summary>Why the lab cannot be built here, or null.</summary>
    public static string? Missing { get; } = Look();

    /// <summary>Skips the test where the lab cannot be built.</summary>
    public static void Require()
    {
        if (Missing is not null)
        {
            Assert.Ignore(Missing);
        }
    }

    private static string? Look()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return "the lab is made of network namespaces and needs root, on Linux; .ci/run runs it";
        }

        var missing = Programs.Where(program => Shell.Run("sh", "-c", $"command -v {program}").ExitCode != 0).ToList();
        return missing.Count > 0 ? $"the lab needs {string.Join(", ", missing)}; .ci/run installs the packages"
            : Shell.Run("unshare", "--mount", "--net", "--pid", "--fork", "true").ExitCode != 0 ? "this kernel gives no namespaces"
            : null;
    }
}
