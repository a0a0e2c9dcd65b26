using Abiquo.Sdk.Package.Tests.OwnSpec;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.ConsumerProject;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.Programs;
using static Abiquo.Sdk.Package.Tests.Consumers.ProjectFile;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// The consumers, and what is to come of each. Properties, not fields: the names are asked for before there is a package, whose
/// version the project files need.
/// </summary>
internal static class ConsumerCases
{
    public static IReadOnlyList<ConsumerCase> All => [.. Shapes, .. OwnSpecs, .. Compilers, .. Suppressions.All, .. Languages];

    /// <summary>How projects may depend on the package and on each other. The types are in one assembly only: no CS0433, no CS0436.</summary>
    private static IEnumerable<ConsumerCase> Shapes =>
    [
        new("app", App(Production)) { Prints = ProductionMatrix },
        new("library and app", Library("First"), App(FromLibraries("First"), Beside("First"))) { Prints = "Datanode dn.first.example.com" },
        new("two libraries and app", Library("First"), Library("Second"), App(FromLibraries("First", "Second"), Beside("First"), Beside("Second")))
        {
            Prints = "Datanode dn.first.example.com\nDatanode dn.second.example.com",
        },
        new("app behind a library, without the package", Library("First"), Behind("First", FromLibraries("First")))
        {
            Prints = "Datanode dn.first.example.com",
        },
    ];

    /// <summary>Specs of the users' own: the generator runs where they are, and nowhere else.</summary>
    private static IEnumerable<ConsumerCase> OwnSpecs =>
    [
        new("own spec", AcmeApp(Shop)) { Prints = ShopMatrix },
        new("own spec, with the command line package only", AppOf(PackedFeed.CommandLine, Shop, Acme).WithAcme())
        {
            Prints = ShopMatrix,
        },
        new("own spec, beside a generator with Newtonsoft.Json 12", AcmeApp(Shop + "\nConsole.WriteLine(Neighbour.Greeting);", NeighbourGenerator.Reference))
        {
            Prints = ShopMatrix + "\nhello",
        },
        new("own spec in a library, app behind it", AcmeLibrary(), Behind("Library", AcmeVisitor)) { Prints = "web server web.example.com" },
        new("own spec in a library, app beside it", AcmeLibrary(), App(AcmeVisitor, Beside("Library"))) { Prints = "web server web.example.com" },
        new("own spec in a library, tests that see its internals", AcmeLibrary(Item("""<InternalsVisibleTo Include="app" />""")), App(AcmeFriend, Beside("Library")))
        {
            Prints = "web server web.example.com\nDatanode dn.example.com",
        },
    ];

    /// <summary>Language versions, targets, and settings that decide what is a warning.</summary>
    private static IEnumerable<ConsumerCase> Compilers =>
    [
        new("C# 12", App(Production, Set("LangVersion", "12"))) { Prints = ProductionMatrix },
        new("C# 12, own spec", AcmeApp(Shop, Set("LangVersion", "12"))) { Prints = ShopMatrix },
        new(".NET 8", App(Production, Net8)) { Prints = ProductionMatrix },
        new(".NET 8, own spec", AcmeApp(Shop, Net8)) { Prints = ShopMatrix },
        new("no nullable, no implicit usings, own spec", AcmeApp(Shop, Set("Nullable", "disable"), Set("ImplicitUsings", "disable"))) { Prints = ShopMatrix },
        new("no analyzers, own spec", AcmeApp(Shop, Set("RunAnalyzers", "false"))) { Prints = ShopMatrix },
        new("every analyzer, every rule a warning, own spec", Strictest(
            Set("AnalysisLevel", "latest-all"),
            Set("EnforceCodeStyleInBuild", "true"),
            Set("GenerateDocumentationFile", "true"),
            Set("WarningLevel", "9999"),
            Set("Features", "strict"),
            Set("CheckForOverflowUnderflow", "true"))),
    ];

    /// <summary>Machines that speak another language.</summary>
    private static IEnumerable<ConsumerCase> Languages =>
    [
        new("German, illegal link", App(IllegalLinks, Set("PreferredUILang", "de")))
        {
            Machine = Machine.German,
            // The middle is the compiler's, and shows that it does speak German.
            Errors = [.. TwoRefusals().Select(error => error with { Says = ["veraltet", .. error.Says] })],
        },
        new("German, error in a spec", App("return;", Acme, Set("PreferredUILang", "de")).With("acme.json", FaultyAcme))
        {
            Machine = Machine.German,
            Errors = [new("acme.json", FaultyAcme.PositionOf("70000").Line, "ABQ0008", "70000")],
        },
        new("Turkish", App(Production + Culture)) { Machine = Machine.Turkish, Prints = ProductionMatrix + "\ntr-TR" },
        new("Turkish, own spec", App(Helpdesk.Program + Culture, Spec(Helpdesk.FileName)).With(Helpdesk.FileName, Helpdesk.Spec))
        {
            Machine = Machine.Turkish,
            Prints = Helpdesk.Matrix + "\ntr-TR",
        },
    ];

    private static string Net8 => Set("TargetFramework", "net8.0")
        // Only the runtime of the SDK may be there, and no other host for programs.
        + Set("RollForward", "Major") + Set("UseAppHost", "false");

    private static string FaultyAcme => AcmeSpec.Text.Replace("5432", "70000");
}
