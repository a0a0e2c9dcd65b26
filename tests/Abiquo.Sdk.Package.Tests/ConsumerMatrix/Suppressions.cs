using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.ConsumerProject;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.SourceTexts;
using static Abiquo.Sdk.Package.Tests.Consumers.ProjectFile;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Every way to suppress a diagnostic in C# and its build, one by one and all at once. None hides the two errors.</summary>
internal static class Suppressions
{
    private const string Pragmas = "#pragma warning disable\n#pragma warning disable ABQ1001, CS0612, CS0618, CS0619\n";

    private const string SuppressMessage = """
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Abiquo.Sdk", "ABQ1001", Justification = "a test")]
        """;

    private const string EditorConfig = """
        [*.cs]
        dotnet_diagnostic.ABQ1001.severity = none
        dotnet_diagnostic.CS0619.severity = none
        dotnet_analyzer_diagnostic.severity = none
        generated_code = true
        """;

    private const string GlobalConfig = """
        is_global = true
        dotnet_diagnostic.ABQ1001.severity = none
        dotnet_diagnostic.CS0619.severity = none
        """;

    private static readonly string NoWarn = Set("NoWarn", "$(NoWarn);ABQ1001;CS0612;CS0618;CS0619");

    private static readonly string NotAsErrors =
        Set("TreatWarningsAsErrors", "false") + Set("WarningsNotAsErrors", "ABQ1001;CS0619") + Set("WarningLevel", "0");

    private static readonly string NoAnalyzers = Set("RunAnalyzers", "false") + Set("RunAnalyzersDuringBuild", "false");

    public static IEnumerable<ConsumerCase> All =>
    [
        Refused("illegal link", App(IllegalLinks)),
        Refused("illegal link, no analyzers", App(IllegalLinks, NoAnalyzers)),
        Refused("illegal link, NoWarn", App(IllegalLinks, NoWarn)),
        Refused("illegal link, warnings are not errors", App(IllegalLinks, NotAsErrors)),
        Refused("illegal link, #pragma", App(Pragmas + IllegalLinks), linesBefore: 2),
        Refused("illegal link, .editorconfig", App(IllegalLinks).With(".editorconfig", EditorConfig)),
        Refused("illegal link, .globalconfig", App(IllegalLinks).With(".globalconfig", GlobalConfig)),
        Refused("illegal link, SuppressMessage", App(IllegalLinks).With("Suppressions.cs", SuppressMessage)),
        Refused(
            "illegal link, all of these",
            App(Pragmas + IllegalLinks, NoWarn, NotAsErrors, NoAnalyzers)
                .With(".editorconfig", EditorConfig)
                .With(".globalconfig", GlobalConfig)
                .With("Suppressions.cs", SuppressMessage),
            linesBefore: 2),
    ];

    private static ConsumerCase Refused(string name, ConsumerProject app, int linesBefore = 0) =>
        new(name, app) { Errors = ExpectedRefusals(linesBefore) };
}
