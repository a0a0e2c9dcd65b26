using Abiquo.Sdk.Generator.Emit;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator;

/// <summary>
/// Turns every topology spec of a project into classes whose connection builders admit only legal links. The pipeline has few steps,
/// because the compiler's driver visits each of them at every keystroke, even when there is nothing to do.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class TopologyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Find the spec files among the additional files and name the output of each.
        var specs = context.AdditionalTextsProvider
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (project, _) => SpecFile.Find(project.Left, project.Right))
            .WithTrackingName(StepNames.Specs);

        // Read each spec and resolve its references. Everything that can go wrong is found here.
        var results = specs
            .Select(static (spec, cancellation) => SpecResult.Read(spec, cancellation))
            .WithTrackingName(StepNames.Results);

        // Diagnostics take a separate path, because their positions move with every line.
        context.RegisterSourceOutput(results, static (output, result) =>
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });

        // The files have no positions: an edit that changes no meaning stops here, and one that changes an appliance rewrites only its
        // file.
        var files = results
            .SelectMany(static (result, _) => result.Model is { } spec ? FileModel.Of(spec) : [])
            .WithTrackingName(StepNames.Files);
        context.RegisterSourceOutput(
            files, static (output, file) => output.AddSource($"{file.Spec.Prefix}.{file.Name}.g.cs", FileEmitter.Emit(file)));
    }
}
