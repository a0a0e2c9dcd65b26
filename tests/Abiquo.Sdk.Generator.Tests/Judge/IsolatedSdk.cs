using System.Reflection;
using System.Runtime.Loader;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>A copy of the runtime of its own, so that a program may alter it without altering that of the other tests.</summary>
internal sealed class IsolatedSdk() : AssemblyLoadContext("isolated", isCollectible: true), IDisposable
{
    private static readonly string Path = typeof(Appliance).Assembly.Location;

    private Assembly? _sdk;

    public Assembly Sdk => _sdk ??= LoadFromAssemblyPath(Path);

    /// <summary>Compiles a program without any analyzer, as if it were written in another language, and loads it.</summary>
    public Assembly Load(params IEnumerable<SyntaxTree> trees)
    {
        var compilation = Compiler.Compile(trees);
        using var image = new MemoryStream();
        var emitted = compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithAllowUnsafe(true))
            .Emit(image);
        Assert.That(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        image.Position = 0;
        return LoadFromStream(image);
    }

    /// <summary>Returns the findings of an environment of this copy.</summary>
    public IReadOnlyList<string> Validate(object environment) =>
        [.. ((IEnumerable<object>)Call("Abiquo.Sdk.EnvironmentValidation", "Validate", environment)).Select(finding => finding.ToString()!)];

    /// <summary>Resolves an environment of this copy.</summary>
    public object Resolve(object environment) => Call("Abiquo.Sdk.EnvironmentResolution", "Resolve", environment);

    public Type Type(string name) => Sdk.GetType(name, throwOnError: true)!;

    public void Dispose() => Unload();

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Abiquo.Sdk" ? Sdk : null;

    private object Call(string type, string method, object environment) => Type(type)
        .GetMethod(method, [Type("Abiquo.Sdk.TopologyEnvironment")])!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [environment], null)!;
}
