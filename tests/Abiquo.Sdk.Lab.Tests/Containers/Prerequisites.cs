namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>What the lab requires of this machine.</summary>
internal static class Prerequisites
{
    private static readonly string[] Programs =
    [
        "ip",
        "nft",
        "unshare",
        "nsenter",
        "setpriv",
        "systemctl",
        "socat",
        "mariadbd",
        "rsync",
        "redis-server",
        "redis-sentinel",
        "haproxy",
        "rabbitmq-server",
        "java",
        "/usr/share/zookeeper/bin/zkServer.sh",
    ];

    /// <summary>Gets why the lab cannot run on this machine, or null if it can.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>Skips the current test if the lab cannot run on this machine.</summary>
    public static void Require()
    {
        if (Missing is not null)
        {
            Assert.Ignore(Missing);
        }
    }

    private static string? FindMissing()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return "The lab consists of network namespaces and requires Linux and root; .ci/run runs it.";
        }

        var missing = Programs.Where(program => Shell.Run("sh", "-c", $"command -v {program}").ExitCode != 0).ToList();
        if (missing.Count > 0)
        {
            return $"The lab requires {string.Join(", ", missing)}; .ci/run installs the packages.";
        }

        return Shell.Run("unshare", "--mount", "--net", "--pid", "--fork", "true").ExitCode == 0
            ? null
            : "The kernel does not allow new namespaces here.";
    }
}
