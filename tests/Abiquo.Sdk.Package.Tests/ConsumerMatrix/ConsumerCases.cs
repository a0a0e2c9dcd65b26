using Abiquo.Sdk.Package.Tests.OwnSpec;
using Abiquo.Sdk.Package.Tests.Packing;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.ConsumerProject;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.SourceTexts;
using static Abiquo.Sdk.Package.Tests.Consumers.ProjectFile;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// The consumers and the expected result of each. They are properties, not fields, because NUnit asks for their names before the
/// packages exist, whose version the project files contain.
/// </summary>
internal static class ConsumerCases
{
    public static IReadOnlyList<ConsumerCase> All =>
        [.. Shapes, .. OwnSpecs, .. Compilers, .. Suppressions.All, .. Languages, .. OtherLanguages.All];

    /// <summary>
    /// Gets the ways in which projects may depend on the package and on each other. Each type is in one assembly only, so there is neither
    /// CS0433 nor CS0436.
    /// </summary>
    private static IEnumerable<ConsumerCase> Shapes =>
    [
        new("app", App(Production)) { ExpectedOutput = ProductionMatrix },
        new("library and app", Library("First"), App(UsesLibraries("First"), ReferenceTo("First")))
        {
            ExpectedOutput = "Datanode dn.first.example.com",
        },
        new(
            "two libraries and app",
            Library("First"),
            Library("Second"),
            App(UsesLibraries("First", "Second"), ReferenceTo("First"), ReferenceTo("Second")))
        {
            ExpectedOutput = "Datanode dn.first.example.com\nDatanode dn.second.example.com",
        },
        new("library and app without the package", Library("First"), AppUsing("First", UsesLibraries("First")))
        {
            ExpectedOutput = "Datanode dn.first.example.com",
        },
    ];

    /// <summary>Gets consumers with specs of their own: the generator runs in the projects with a spec and nowhere else.</summary>
    private static IEnumerable<ConsumerCase> OwnSpecs =>
    [
        new("own spec", AcmeApp(Shop)) { ExpectedOutput = ShopMatrix },
        new("own spec, with the command line package only", AppOf(PackedFeed.CommandLine, Shop, Acme).WithAcme())
        {
            ExpectedOutput = ShopMatrix,
        },
        new("own spec, and another generator with Newtonsoft.Json 12", Beside(ThirdPartyGenerator.OfJson))
        {
            ExpectedOutput = ShopMatrix + "\nhello",
        },
        new("own spec, and another generator with Scriban 7.2", Beside(ThirdPartyGenerator.OfTemplates))
        {
            ExpectedOutput = ShopMatrix + "\nhello",
        },
        new("own spec, and other generators with Newtonsoft.Json 12 and Scriban 7.2", Beside([.. ThirdPartyGenerator.All]))
        {
            ExpectedOutput = ShopMatrix + "\nhello\nhello",
        },
        new("no spec, and another generator with Scriban 7.2", App(
            Production + $"\nConsole.WriteLine({ThirdPartyGenerator.OfTemplates.Name}.Greeting);",
            ThirdPartyGenerator.OfTemplates.Reference))
        {
            ExpectedOutput = ProductionMatrix + "\nhello",
        },
        new("own spec in a library, app without the package", AcmeLibrary(), AppUsing("Library", AcmeLibraryUser))
        {
            ExpectedOutput = "web server web.example.com",
        },
        new("own spec in a library, app with the package", AcmeLibrary(), App(AcmeLibraryUser, ReferenceTo("Library")))
        {
            ExpectedOutput = "web server web.example.com",
        },
        new(
            "own spec in a library, tests that see its internals",
            AcmeLibrary(Item("""<InternalsVisibleTo Include="app" />""")),
            App(AcmeInternalsUser, ReferenceTo("Library")))
        {
            ExpectedOutput = "web server web.example.com\nDatanode dn.example.com",
        },
    ];

    /// <summary>Gets language versions, target frameworks, and settings that decide what is a warning.</summary>
    private static IEnumerable<ConsumerCase> Compilers =>
    [
        new("C# 12", App(Production, Set("LangVersion", "12"))) { ExpectedOutput = ProductionMatrix },
        new("C# 12, own spec", AcmeApp(Shop, Set("LangVersion", "12"))) { ExpectedOutput = ShopMatrix },
        new(".NET 8", App(Production, Net8)) { ExpectedOutput = ProductionMatrix },
        new(".NET 8, own spec", AcmeApp(Shop, Net8)) { ExpectedOutput = ShopMatrix },
        new("no nullable, no implicit usings, own spec", AcmeApp(Shop, Set("Nullable", "disable"), Set("ImplicitUsings", "disable")))
        {
            ExpectedOutput = ShopMatrix,
        },
        new("no analyzers, own spec", AcmeApp(Shop, Set("RunAnalyzers", "false"))) { ExpectedOutput = ShopMatrix },
        new("every analyzer, every rule a warning, own spec", AllAnalyzersLibrary(
            Set("AnalysisLevel", "latest-all"),
            Set("EnforceCodeStyleInBuild", "true"),
            Set("GenerateDocumentationFile", "true"),
            Set("WarningLevel", "9999"),
            Set("Features", "strict"),
            Set("CheckForOverflowUnderflow", "true"))),
    ];

    /// <summary>Gets consumers on machines with another language.</summary>
    private static IEnumerable<ConsumerCase> Languages =>
    [
        new("German, illegal link", App(IllegalLinks, Set("PreferredUILang", "de")))
        {
            Locale = MachineLocale.German,
            // This word comes from the compiler and shows that its messages are German.
            Errors = [.. ExpectedRefusals().Select(error => error with { MessageParts = ["veraltet", .. error.MessageParts] })],
        },
        new("German, error in a spec", App("return;", Acme, Set("PreferredUILang", "de")).With("acme.json", FaultyAcme))
        {
            Locale = MachineLocale.German,
            Errors = [new("acme.json", FaultyAcme.PositionOf("70000").Line, "ABQ0008", "70000")],
        },
        new("Turkish", App(Production + PrintCulture)) { Locale = MachineLocale.Turkish, ExpectedOutput = ProductionMatrix + "\ntr-TR" },
        new("Turkish, own spec", App(Helpdesk.Program + PrintCulture, Spec(Helpdesk.FileName)).With(Helpdesk.FileName, Helpdesk.Spec))
        {
            Locale = MachineLocale.Turkish,
            ExpectedOutput = Helpdesk.Matrix + "\ntr-TR",
        },
    ];

    /// <summary>Creates a program with a spec of its own and other generators, whose greetings it prints.</summary>
    private static ConsumerProject Beside(params ThirdPartyGenerator[] others) => AcmeApp(
        Shop + string.Concat(others.Select(other => $"\nConsole.WriteLine({other.Name}.Greeting);")),
        [.. others.Select(other => other.Reference)]);

    private static string Net8 => Set("TargetFramework", "net8.0")
        // The .NET 8 runtime and its app host may not be installed, only those of the SDK.
        + Set("RollForward", "Major") + Set("UseAppHost", "false");

    private static string FaultyAcme => AcmeSpec.Text.Replace("5432", "70000");
}
