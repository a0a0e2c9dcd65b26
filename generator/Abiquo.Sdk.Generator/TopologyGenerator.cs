using Abiquo.Sdk.Generator.Emit;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator;

/// <summary>
/// Turns every topology spec of a project into classes whose connection builders admit only legal links. Of few steps, because the
/// compiler's driver visits each of them at every keystroke, also where nothing is to do.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class TopologyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Find the spec files among the additional files, and give each a name for its output.
        var specs = context.AdditionalTextsProvider
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (project, _) => SpecFile.Find(project.Left, project.Right))
            .WithTrackingName(StepNames.Specs);

        // Read each and follow its references. Everything that can go wrong is found here.
        var results = specs
            .Select(static (spec, cancellation) => SpecResult.Read(spec, cancellation))
            .WithTrackingName(StepNames.Results);

        // What is wrong leaves by a way of its own, because it has positions that move with every line.
        context.RegisterSourceOutput(results, static (output, result) =>
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });

        // The rest has none: an edit that changes no meaning ends here, and one that changes an appliance writes its file.
        var files = results
            .SelectMany(static (result, _) => result.Model is { } spec ? FileModel.Of(spec) : [])
            .WithTrackingName(StepNames.Files);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource($"{file.Spec.Prefix}.{file.Name}.g.cs", FileEmitter.Emit(file)));
    }
}
