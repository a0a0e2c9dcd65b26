using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>
/// The generator and the analyzers loaded as a compiler loads them: from the files beside each other, one by one when they are needed.
/// </summary>
internal sealed class IsolatedGenerator() : AssemblyLoadContext(isCollectible: true)
{
    private static readonly string[] Beside = ["Abiquo.Sdk.Generator", "Newtonsoft.Json", "Scriban.Signed"];

    /// <summary>
    /// What the template engine refers to for functions that the templates do not have. A compiler may have none of these or others.
    /// </summary>
    private static readonly string[] Missing =
        ["System.Text.Json", "System.Text.Encodings.Web", "System.IO.Pipelines", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.CSharp"];

    private readonly List<string> _loaded = [];

    /// <summary>The assemblies that were asked for, including those of the compiler.</summary>
    public IReadOnlyList<string> Loaded => _loaded;

    /// <summary>Compiles a project with specs, the generator and the analyzers.</summary>
    public void Build(params SpecText[] specs)
    {
        var generator = Create<IIncrementalGenerator>(typeof(TopologyGenerator));
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], specs, Compiler.Parse, new SpecOptions())
            .RunGeneratorsAndUpdateCompilation(Compiler.Compile(Compiler.Tree("internal static class Unrelated;")), out var built, out _);
        Assert.That(driver.GetRunResult().Results.Single().Exception, Is.Null);
        var found = built
            .WithAnalyzers([.. AnalyzerRun.Analyzers.Select(analyzer => Create<DiagnosticAnalyzer>(analyzer.GetType()))])
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.That(found, Is.Empty);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        _loaded.Add(assemblyName.Name!);
        if (Missing.Contains(assemblyName.Name))
        {
            throw new FileNotFoundException("This compiler does not have it.", assemblyName.Name);
        }

        return Beside.Contains(assemblyName.Name)
            ? LoadFromAssemblyPath(Path.Combine(TestContext.CurrentContext.TestDirectory, assemblyName.Name + ".dll"))
            : null;
    }

    private T Create<T>(Type type) =>
        (T)Activator.CreateInstance(LoadFromAssemblyName(type.Assembly.GetName()).GetType(type.FullName!, throwOnError: true)!, nonPublic: true)!;
}
