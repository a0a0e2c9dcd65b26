using Abiquo.Sdk.Generator.Emit;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator;

/// <summary>Turns every topology spec of a project into classes whose connection builders admit only legal links.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class TopologyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Find the spec files among the additional files, and give each a name for its output.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SpecFile.Classify(pair.Left, pair.Right))
            .Where(static file => file.Kind is not null)
            .Collect()
            .SelectMany(static (files, _) => SpecFile.Name(files))
            .WithTrackingName(StepNames.Files);

        // Read each and follow its references. Everything that can go wrong is found here.
        var results = files
            .Select(static (file, cancellation) => SpecResult.Read(file, cancellation))
            .WithTrackingName(StepNames.Results);

        // What is wrong leaves by a way of its own, because it has positions that move with every line.
        var faults = results
            .SelectMany(static (result, _) => result.Faults)
            .WithTrackingName(StepNames.Faults);
        context.RegisterSourceOutput(faults, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));

        // The rest has none, so an edit that changes no meaning ends here.
        var specs = results
            .Where(static result => result.Model is not null)
            .Select(static (result, _) => result.Model!)
            .WithTrackingName(StepNames.Specs);

        // One file for each appliance: an edit of one writes one.
        var appliances = specs.SelectMany(static (spec, _) => spec.Appliances).WithTrackingName(StepNames.Appliances);
        Output(context, appliances, static appliance => (appliance.Spec, appliance.Id, ApplianceEmitter.Emit(appliance)));

        var scopes = specs.SelectMany(static (spec, _) => spec.Scopes).WithTrackingName(StepNames.Scopes);
        Output(context, scopes, static scope => (scope.Spec, scope.Id, ContainerEmitter.EmitScope(scope)));

        var environments = specs.SelectMany(static (spec, _) => spec.Environments).WithTrackingName(StepNames.Environments);
        Output(context, environments, static environment => (environment.Spec, environment.Id, ContainerEmitter.EmitEnvironment(environment)));

        // A dot in a name keeps these apart from every appliance, whose names have none.
        var roles = specs.Select(static (spec, _) => RolesOf(spec)).WithTrackingName(StepNames.Roles);
        Output(context, roles, static roles => (roles.Spec, "spec.roles", RolesEmitter.Emit(roles.Spec, roles.Roles)));

        // The classes of an extended spec exist already: they learn their new targets by extension methods.
        var links = specs
            .Where(static spec => spec.Identity.Extends is not null)
            .Select(static (spec, _) => (Spec: spec.Identity, Sources: spec.InheritedSources))
            .WithTrackingName(StepNames.Links);
        Output(context, links, static links => (links.Spec, "spec.links", InheritedLinksEmitter.Emit(links.Spec, links.Sources)));

        // The spec itself as a value.
        Output(context, specs, static spec => (spec.Identity, "spec.topology", TopologyEmitter.Emit(spec)));
    }

    private static (SpecIdentity Spec, EquatableArray<ThingModel> Roles) RolesOf(SpecModel spec) =>
        (spec.Identity, spec.Roles.Where(role => role.HasInterface).Select(role => role.About).ToEquatableArray());

    private static void Output<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> models, Func<T, (SpecIdentity Spec, string Name, string Text)> emit) =>
        context.RegisterSourceOutput(models, (output, model) =>
        {
            var (spec, name, text) = emit(model);
            output.AddSource($"{spec.Prefix}.{name}.g.cs", text);
        });
}
