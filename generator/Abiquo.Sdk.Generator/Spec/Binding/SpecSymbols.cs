using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Everything that a spec declares, by id.</summary>
internal sealed class SpecSymbols(SpecDeclaration spec, FaultList faults)
{
    public FaultList Faults { get; } = faults;

    public SymbolTable<SourceDeclaration> Sources { get; } = new("source", spec.Sources, source => source.Id, NameShape.Short, faults);

    public SymbolTable<Declaration> Components { get; } = new("component", spec.Components, component => component.Id, NameShape.Identifier, faults);

    public SymbolTable<RoleDeclaration> Roles { get; } = new("role", spec.Roles, role => role.Common.Id, NameShape.Identifier, faults);

    /// <summary>Appliances, scopes and environments become types, so they share one set of names.</summary>
    public SymbolTable<object> Types { get; } = new(
        "appliance, scope or environment",
        [.. spec.Appliances, .. spec.Scopes, .. spec.Environments],
        type => type is ApplianceDeclaration appliance ? appliance.Common.Id : ((ContainerDeclaration)type).Common.Id,
        NameShape.Identifier,
        faults);

    public SymbolTable<ExternalDeclaration> Externals { get; } = new("outside party", spec.Externals, external => external.Common.Id, NameShape.Identifier, faults);

    public SymbolTable<RuleDeclaration> Rules { get; } = new("rule", spec.Rules, rule => rule.Id, NameShape.Hyphenated, faults);

    public SymbolTable<ConstraintDeclaration> Constraints { get; } = new("constraint", spec.Constraints, constraint => constraint.Id, NameShape.Short, faults);

    /// <summary>Follows citations: the first word is the id of a source, the rest is the place in it.</summary>
    public EquatableArray<CitationModel> Citations(IReadOnlyList<Located<string>> citations) => citations.Select(Citation).ToEquatableArray();

    public ThingModel About(Declaration declaration) =>
        new(declaration.Id.Value, declaration.Label, declaration.Summary, Citations(declaration.Source));

    /// <summary>The appliance that is meant, or null after reporting that there is none.</summary>
    public ApplianceDeclaration? Appliance(Located<string> id) => Type<ApplianceDeclaration>(id, spec.Appliances.Select(appliance => appliance.Common), "appliance");

    /// <summary>The scope that is meant, or null after reporting that there is none.</summary>
    public ContainerDeclaration? Scope(Located<string> id) => Type<ContainerDeclaration>(id, spec.Scopes.Select(scope => scope.Common), "scope");

    private T? Type<T>(Located<string> id, IEnumerable<Declaration> candidates, string kind)
        where T : class
    {
        var ids = candidates.Select(candidate => candidate.Id.Value).ToList();
        if (ids.Contains(id.Value))
        {
            return Types.Get(id.Value) as T;
        }

        if (id.Value.Length > 0)
        {
            Faults.Add(SpecDiagnostics.UnknownReference, id.Span, kind, id.Value, Suggestion.For(id.Value, ids));
        }

        return null;
    }

    private CitationModel Citation(Located<string> citation)
    {
        var words = citation.Value.Split([' '], 2);
        var id = new Located<string>(words[0], citation.Span);
        // What is reported is replaced by a source that exists, so that the generated code still compiles.
        if (id.Value.Length == 0)
        {
            Faults.Add(SpecDiagnostics.UnknownReference, citation.Span, "source", "", Suggestion.For("", Sources.Ids));
        }

        var source = Sources.Find(id)?.Id.Value ?? (Sources.Usable.Count > 0 ? Sources.Usable[0].Id.Value : "");
        return new CitationModel(source, words.Length > 1 ? words[1].Trim() : "");
    }
}
