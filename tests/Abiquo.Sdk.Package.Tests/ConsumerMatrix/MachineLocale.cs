namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>What a user's machine is set to.</summary>
internal sealed record Machine(string Name, IReadOnlyDictionary<string, string> Variables)
{
    public static readonly Machine Usual = new("usual", new Dictionary<string, string>());

    /// <summary>The command line, the build and, through them, the compiler speak German.</summary>
    public static readonly Machine German = new("German", new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "de" });

    /// <summary>Where the small letter of I has no dot and numbers have a comma: in the compiler, and so in the generator, and in the program.</summary>
    public static readonly Machine Turkish = new("Turkish", new Dictionary<string, string>
    {
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["LANG"] = "tr_TR.UTF-8",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
    });
}
