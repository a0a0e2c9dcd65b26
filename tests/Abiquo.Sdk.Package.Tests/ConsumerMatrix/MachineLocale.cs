namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>The language and culture of a user's machine.</summary>
internal sealed record MachineLocale(string Name, IReadOnlyDictionary<string, string> EnvironmentVariables)
{
    public static readonly MachineLocale Default = new("default", new Dictionary<string, string>());

    /// <summary>German messages from the command line, the build and, through them, the compiler.</summary>
    public static readonly MachineLocale German =
        new("German", new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "de" });

    /// <summary>
    /// Turkish, where the lower case of I has no dot and the decimal separator is a comma: in the compiler, hence in the generator, and in
    /// the user's program.
    /// </summary>
    public static readonly MachineLocale Turkish = new("Turkish", new Dictionary<string, string>
    {
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["LANG"] = "tr_TR.UTF-8",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
    });
}
