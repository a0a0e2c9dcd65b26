using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Tests.Architecture;

/// <summary>
/// The folders of the runtime in the order of their dependencies. A type belongs to the folder of its file, because what users write is in
/// one namespace although it stands in several folders.
/// </summary>
internal static class Room
{
    private const string Sdk = "Abiquo.Sdk";

    /// <summary>Each may use itself and those listed before it.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        $"{Sdk}/Collections",
        $"{Sdk}/Rules",
        $"{Sdk}/Fingerprints",
        $"{Sdk}/Values/Syntax",
        $"{Sdk}/Values",
        $"{Sdk}/Specification",
        $"{Sdk}/Shapes",
        $"{Sdk}/Model",
        $"{Sdk}/Matrix",
        $"{Sdk}/Resolution",
        $"{Sdk}/Validation",
        $"{Sdk}",
        $"{Sdk}/Formats",
        $"{Sdk}/Serialization",
        $"{Sdk}/Artefacts",
        $"{Sdk}/Artefacts/Explanations",
        $"{Sdk}/Artefacts/Export",
        $"{Sdk}/Artefacts/Findings",
        $"{Sdk}/Artefacts/Matrix",
        $"{Sdk}/Artefacts/SpecificationTables",
        $"{Sdk}/Artefacts/Worksheet",
        $"{Sdk}/Artefacts/Diagram",
        $"{Sdk}/Artefacts/Firewall",
        $"{Sdk}/Artefacts/Configuration",
        $"{Sdk}/Artefacts/Verification",
        $"{Sdk}/Comparison",
        $"{Sdk}/Rollout",
        $"{Sdk}/Bundles",
        $"{Sdk}.Proof",
        $"{Sdk}.CommandLine",
    ];

    private static readonly Dictionary<string, string> Folders = FoldersOfTypes();

    /// <summary>The files of the runtime, relative to its folder, with slashes.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(RepositoryRoot.PathOf("runtime"), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf("runtime"), file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(folder => folder is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>The folder of the file that declares a type, or null for a type of nobody's file: generated, of the compiler or of a library.</summary>
    public static string? FolderOf(string fullName) => Folders.GetValueOrDefault(Regex.Replace(fullName.Split('/', '+', '<')[0], "`.*", ""));

    /// <summary>The room of a folder: the longest in the order that the folder is, or lies in.</summary>
    public static string Of(string folder) => Order.Where(room => folder == room || folder.StartsWith(room + "/", StringComparison.Ordinal)).MaxBy(room => room.Length)
        ?? throw new InvalidOperationException($"{folder} has no place in the order of the rooms.");

    public static bool MayUse(string user, string used) => Position(used) <= Position(user);

    private static int Position(string folder) => Order.ToList().IndexOf(Of(folder));

    private static Dictionary<string, string> FoldersOfTypes() => Files
        .SelectMany(
            file => Regex.Matches(
                File.ReadAllText(RepositoryRoot.PathOf("runtime/" + file)),
                @"^(?:public|internal)(?: (?:static|sealed|abstract|readonly|partial))* (?:record struct|record|class|struct|enum|interface) (\w+)",
                RegexOptions.Multiline),
            (file, type) => (Name: $"{NamespaceOf(file)}.{type.Groups[1].Value}", Folder: Path.GetDirectoryName(file)!.Replace('\\', '/')))
        .DistinctBy(pair => pair.Name)
        .ToDictionary(pair => pair.Name, pair => pair.Folder);

    /// <summary>The namespace that a file declares.</summary>
    public static string NamespaceOf(string file) =>
        Regex.Match(File.ReadAllText(RepositoryRoot.PathOf("runtime/" + file)), "^namespace ([^;]+);", RegexOptions.Multiline).Groups[1].Value;
}
