using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Tests.Architecture;

/// <summary>A source file of the generator or of its code fixes.</summary>
/// <param name="Path">The path below the folder of both projects.</param>
/// <param name="Namespace">The namespace that it declares.</param>
/// <param name="Imports">The namespaces that it imports.</param>
internal sealed record GeneratorSource(string Path, string Namespace, IReadOnlyList<string> Imports)
{
    /// <summary>All files except the polyfills, which have to be in the framework's namespaces.</summary>
    public static IReadOnlyList<GeneratorSource> All { get; } =
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, "generator"), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(System.IO.Path.Combine(RepositoryRoot.Path, "generator"), file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "Polyfills"))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The folder as a namespace. The folder of a project has the name of its root namespace.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/').Replace('/', '.');

    private static GeneratorSource Read(string path)
    {
        var root = (CompilationUnitSyntax)Compiler.Tree(RepositoryFiles.Read("generator/" + path), path).GetRoot();
        var imports = root.Usings.Select(import => (Name: import.NamespaceOrType.ToString(), IsType: !import.StaticKeyword.IsKind(SyntaxKind.None)));
        return new(
            path,
            root.Members.OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString(),
            [.. imports.Select(import => import.IsType ? import.Name[..import.Name.LastIndexOf('.')] : import.Name)]);
    }
}
