using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.OwnSpec;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>A project of a consumer.</summary>
/// <param name="Name">The name of the project and its folder.</param>
/// <param name="Text">The project file.</param>
/// <param name="Files">The other files of the project.</param>
internal sealed record ConsumerProject(string Name, string Text, params (string Name, string Text)[] Files)
{
    /// <summary>Gets the language of the project: cs, fs or vb.</summary>
    public string Language { get; init; } = "cs";

    /// <summary>Gets the name of the project file.</summary>
    public string File => $"{Name}.{Language}proj";

    /// <summary>Gets whether the project has a spec. Classes must be generated for C# projects with a spec and for no others.</summary>
    public bool HasSpec => Language == "cs" && Text.Contains("<TopologySpec", StringComparison.Ordinal);

    /// <summary>Creates a program that references Abiquo.Sdk.</summary>
    public static ConsumerProject App(string program, params string[] groups) => AppOf(PackedFeed.Sdk, program, groups);

    /// <summary>Creates a program that references a package.</summary>
    public static ConsumerProject AppOf(string package, string program, params string[] groups) =>
        new("app", ProjectFile.Console([ProjectFile.Package(package), .. groups]), ("Program.cs", program));

    /// <summary>Creates a program that references Abiquo.Sdk and has a spec of its own.</summary>
    public static ConsumerProject AcmeApp(string program, params string[] groups) => App(program, [Acme, .. groups]).WithAcme();

    /// <summary>Creates a program that references Abiquo.Sdk only transitively, through a library.</summary>
    public static ConsumerProject AppUsing(string library, string program) =>
        new("app", ProjectFile.Console(ReferenceTo(library)), ("Program.cs", program));

    /// <summary>Creates an F# program, whose project lists its file.</summary>
    public static ConsumerProject FSharpApp(string program, params string[] groups) => new(
        "app", ProjectFile.Console([ProjectFile.Item("""<Compile Include="Program.fs" />"""), .. groups]), ("Program.fs", program))
    {
        Language = "fs",
    };

    /// <summary>Creates a Visual Basic program.</summary>
    public static ConsumerProject VisualBasicApp(string program, params string[] groups) =>
        new("app", ProjectFile.Console(groups), ("Program.vb", program)) { Language = "vb" };

    /// <summary>Creates a library that references Abiquo.Sdk; its namespace is its name.</summary>
    public static ConsumerProject Library(string name) =>
        new(name, ProjectFile.Library(ProjectFile.Package(PackedFeed.Sdk)), ("Machines.cs", SourceTexts.LibrarySource(name)));

    /// <summary>Creates a library that references Abiquo.Sdk and has a spec of its own.</summary>
    public static ConsumerProject AcmeLibrary(params string[] groups) =>
        new ConsumerProject(
            "Library",
            ProjectFile.Library([ProjectFile.Package(PackedFeed.Sdk), Acme, .. groups]),
            ("Machines.cs", SourceTexts.AcmeLibrarySource)).WithAcme();

    /// <summary>Creates a library that contains only generated code and enables every analyzer as a warning.</summary>
    public static ConsumerProject AllAnalyzersLibrary(params string[] settings) => new ConsumerProject(
        "Library",
        ProjectFile.Library([ProjectFile.Package(PackedFeed.Sdk), Acme, .. settings]),
        ("Assembly.cs", "[assembly: System.CLSCompliant(false)]\n"),
        (".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.severity = warning\n")).WithAcme();

    /// <summary>Gets the item that makes acme.json the project's spec.</summary>
    public static string Acme => ProjectFile.Spec(AcmeSpec.FileName);

    /// <summary>Returns a reference to another project of the same consumer.</summary>
    public static string ReferenceTo(string name) => ProjectFile.Project($"../{name}/{name}.csproj");

    public ConsumerProject WithAcme() => With(AcmeSpec.FileName, AcmeSpec.Text);

    public ConsumerProject With(string file, string text) => this with { Files = [.. Files, (file, text)] };
}
