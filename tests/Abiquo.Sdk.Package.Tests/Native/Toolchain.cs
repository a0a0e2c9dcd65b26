using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>What native publishing needs beyond the SDK. Where it is missing, tests are skipped and say so.</summary>
internal static class Toolchain
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    private static readonly string[] Packages = ["ILCompiler", "ILLink", "NETCore.App.Runtime"];

    public static void RequireLinker()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(folder => Linkers.Any(linker => File.Exists(Path.Combine(folder, linker)))))
        {
            Assert.Ignore("native programs need a linker: apt-get install gcc libc6-dev zlib1g-dev");
        }
    }

    /// <summary>The compiler to native code is a package of the SDK's version, which a registry may lack.</summary>
    public static void RequirePackages(IReadOnlyList<BuildMessage> messages)
    {
        var missing = messages.FirstOrDefault(message =>
            message.Id.StartsWith("NU", StringComparison.Ordinal)
            && Packages.Any(name => message.Text.Contains(name, StringComparison.Ordinal)));
        if (missing is not null)
        {
            Assert.Ignore($"the package registries of this machine lack what publishing needs: {missing.Text}");
        }
    }
}
