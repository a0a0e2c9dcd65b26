using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.OwnSpec;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>A project of a user: its name, which is also its folder's, its project file and the files beside it.</summary>
internal sealed record ConsumerProject(string Name, string Text, params (string Name, string Text)[] Files)
{
    /// <summary>Classes are to be generated for a project with a spec, and for no other, wherever it stands.</summary>
    public bool HasSpec => Text.Contains("<TopologySpec", StringComparison.Ordinal);

    /// <summary>A program that uses the package.</summary>
    public static ConsumerProject App(string program, params string[] groups) => AppOf(PackedFeed.Sdk, program, groups);

    public static ConsumerProject AppOf(string package, string program, params string[] groups) =>
        new("app", ProjectFile.Console([ProjectFile.Package(package), .. groups]), ("Program.cs", program));

    /// <summary>A program that uses the package and has a spec of its own.</summary>
    public static ConsumerProject AcmeApp(string program, params string[] groups) => App(program, [Acme, .. groups]).WithAcme();

    /// <summary>A program that knows the package only through a library.</summary>
    public static ConsumerProject Behind(string library, string program) =>
        new("app", ProjectFile.Console(Beside(library)), ("Program.cs", program));

    /// <summary>A library that uses the package; its namespace is its name.</summary>
    public static ConsumerProject Library(string name) =>
        new(name, ProjectFile.Library(ProjectFile.Package(PackedFeed.Sdk)), ("Machines.cs", Programs.Machines(name)));

    /// <summary>A library that uses the package and has a spec of its own.</summary>
    public static ConsumerProject AcmeLibrary(params string[] groups) =>
        new ConsumerProject("Library", ProjectFile.Library([ProjectFile.Package(PackedFeed.Sdk), Acme, .. groups]), ("Machines.cs", Programs.AcmeMachines)).WithAcme();

    /// <summary>A library whose only code is what we generate, and more rules than anybody would keep.</summary>
    public static ConsumerProject Strictest(params string[] settings) => new ConsumerProject(
        "Library",
        ProjectFile.Library([ProjectFile.Package(PackedFeed.Sdk), Acme, .. settings]),
        ("Assembly.cs", "[assembly: System.CLSCompliant(false)]\n"),
        (".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.severity = warning\n")).WithAcme();

    public static string Acme => ProjectFile.Spec(AcmeSpec.FileName);

    /// <summary>A reference to another project of the same consumer.</summary>
    public static string Beside(string name) => ProjectFile.Project($"../{name}/{name}.csproj");

    public ConsumerProject WithAcme() => With(AcmeSpec.FileName, AcmeSpec.Text);

    public ConsumerProject With(string file, string text) => this with { Files = [.. Files, (file, text)] };
}
