namespace Abiquo.Sdk.Proof;

/// <summary>Finds the programs that the proof needs, also where the path of a user lacks those of the administrator.</summary>
internal static class ToolPath
{
    private static readonly string[] Administrators = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"];

    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["ip"] = "iproute2",
        ["nft"] = "nftables",
        ["iptables-restore"] = "iptables",
        ["ip6tables-restore"] = "iptables",
        ["unshare"] = "util-linux",
    };

    /// <exception cref="ProofUnavailableException">There is none.</exception>
    public static string Of(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Concat(Administrators)
        .Where(Path.IsPathRooted)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists)
        ?? throw new ProofUnavailableException($"the program '{program}' is missing; install it: apt-get install {Packages[program]} (dnf install {(program == "ip" ? "iproute" : Packages[program])}).");
}
