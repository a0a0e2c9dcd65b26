namespace Abiquo.Sdk.Proof;

/// <summary>Finds the programs that the proof needs, including those in the administrators' folders that a user's PATH may lack.</summary>
internal static class ToolPath
{
    private static readonly string[] AdministratorFolders = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"];

    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["ip"] = "iproute2",
        ["nft"] = "nftables",
        ["iptables-restore"] = "iptables",
        ["ip6tables-restore"] = "iptables",
        ["unshare"] = "util-linux",
    };

    /// <summary>Returns the path of a program.</summary>
    /// <exception cref="ProofUnavailableException">The program is not installed.</exception>
    public static string Of(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return folders
            .Concat(AdministratorFolders)
            .Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists)
            ?? throw new ProofUnavailableException($"the program '{program}' is missing; install it: {InstallationOf(program)}.");
    }

    private static string InstallationOf(string program)
    {
        var package = Packages[program];
        return $"apt-get install {package} (dnf install {(program == "ip" ? "iproute" : package)})";
    }
}
