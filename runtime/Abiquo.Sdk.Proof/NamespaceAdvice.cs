namespace Abiquo.Sdk.Proof;

/// <summary>Explains how to allow namespaces on a machine that forbids them.</summary>
internal static class NamespaceAdvice
{
    private static readonly (string File, string Forbidding, string Command)[] Switches =
    [
        ("/proc/sys/kernel/unprivileged_userns_clone", "0", "sudo sysctl -w kernel.unprivileged_userns_clone=1"),
        ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1", "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"),
        ("/proc/sys/user/max_user_namespaces", "0", "sudo sysctl -w user.max_user_namespaces=10000"),
    ];

    public static string Text()
    {
        if (Environment.IsPrivilegedProcess)
        {
            return "This user is root but lacks the capability CAP_SYS_ADMIN; start the container with "
                + "--cap-add SYS_ADMIN --cap-add NET_ADMIN --security-opt seccomp=unconfined --security-opt apparmor=unconfined.";
        }

        var commands = Switches.Where(entry => Read(entry.File) == entry.Forbidding).Select(entry => entry.Command).ToList();
        return commands.Count > 0
            ? $"The kernel forbids namespaces to unprivileged users; allow them, or run the program as root: {string.Join("; ", commands)}"
            : "Run the program as root, or in a container with --security-opt seccomp=unconfined --security-opt apparmor=unconfined.";
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
