using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>All declarations of a spec and of the spec that it extends, by id.</summary>
internal sealed class SpecSymbols(SpecDeclaration spec, SpecDeclaration? basis, NameClashes names, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, EquatableArray<CitationModel>> _cited = new(StringComparer.Ordinal);

    private ConditionBinder? _conditions;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public NameClashes Names { get; } = names;

    public SpecVersions Versions { get; } = new(spec, basis, names, diagnostics);

    public ConditionBinder Conditions => _conditions ??= new(this);

    public SymbolTable<SourceDeclaration> Sources { get; } = new(
        "source", spec.Sources, source => source.Id, NamePattern.Short, diagnostics, basis?.Sources);

    public SymbolTable<Declaration> Components { get; } = new(
        "component", spec.Components, component => component.Id, NamePattern.Identifier, diagnostics, basis?.Components, names.IsFree);

    public SymbolTable<RoleDeclaration> Roles { get; } = new(
        "role", spec.Roles, role => role.Common.Id, NamePattern.Identifier, diagnostics, basis?.Roles, names.IsFree);

    /// <summary>Appliances, scopes and environments become types, so they share one set of names.</summary>
    public SymbolTable<object> Types { get; } = new(
        "appliance, scope or environment",
        [.. spec.Appliances, .. spec.Scopes, .. spec.Environments],
        type => type is ApplianceDeclaration appliance ? appliance.Common.Id : ((ContainerDeclaration)type).Common.Id,
        NamePattern.Identifier,
        diagnostics,
        basis is null ? null : [.. basis.Appliances, .. basis.Scopes, .. basis.Environments],
        type => type is ApplianceDeclaration appliance ? names.IsFree(appliance) : names.IsFree((ContainerDeclaration)type));

    /// <summary>The appliances of both specs, including those with invalid ids.</summary>
    public IEnumerable<ApplianceDeclaration> Appliances => (basis?.Appliances ?? []).Concat(spec.Appliances);

    public SymbolTable<ExternalDeclaration> Externals { get; } = new(
        "outside party",
        spec.Externals,
        external => external.Common.Id,
        NamePattern.Identifier,
        diagnostics,
        basis?.Externals,
        names.IsFree);

    public SymbolTable<RuleDeclaration> Rules { get; } = new(
        "rule", spec.Rules, rule => rule.Id, NamePattern.Hyphenated, diagnostics, basis?.Rules);

    public SymbolTable<ConstraintDeclaration> Constraints { get; } = new(
        "constraint", spec.Constraints, constraint => constraint.Id, NamePattern.Short, diagnostics, basis?.Constraints);

    public SymbolTable<Declaration> Networks { get; } = new(
        "network", spec.Networks, network => network.Id, NamePattern.Identifier, diagnostics, basis?.Networks);

    /// <summary>Resolves citations: the first word is the id of a source, the rest is the place in it.</summary>
    public EquatableArray<CitationModel> Citations(IReadOnlyList<Located<string>> citations)
    {
        // The same place is cited repeatedly, and mostly by itself.
        if (citations.Count == 1 && _cited.TryGetValue(citations[0].Value, out var known))
        {
            return known;
        }

        var before = Diagnostics.Count;
        var followed = citations.Select(Citation).OfType<CitationModel>().ToEquatableArray();
        if (citations.Count == 1 && Diagnostics.Count == before)
        {
            _cited.Add(citations[0].Value, followed);
        }

        return followed;
    }

    public DescriptionModel Describe(Declaration declaration) =>
        new(declaration.Id.Value, declaration.Label, declaration.Summary, Citations(declaration.Source));

    /// <summary>Returns the appliance with an id, or null after reporting that there is none.</summary>
    public ApplianceDeclaration? Appliance(Located<string> id) => Type<ApplianceDeclaration>(id, "appliance", _ => true);

    /// <summary>Returns the scope with an id, or null after reporting that there is none.</summary>
    public ContainerDeclaration? Scope(Located<string> id) => Type<ContainerDeclaration>(id, "scope", IsScope);

    /// <summary>Returns the scope or environment of the extended spec with an id, or null after reporting that there is none.</summary>
    public ContainerDeclaration? Extended(Located<string> id, bool isScope) => Type<ContainerDeclaration>(
        id,
        (isScope ? "scope" : "environment") + " of the spec that is extended",
        container => Types.IsInherited(container.Common.Id.Value) && IsScope(container) == isScope);

    public bool IsScope(ContainerDeclaration container) => spec.Scopes.Contains(container) || basis?.Scopes.Contains(container) == true;

    private T? Type<T>(Located<string> id, string kind, Func<T, bool> isMeant)
        where T : class
    {
        // An invalid name was reported at its declaration.
        if (id.Value.Length == 0 || (Types.Knows(id.Value) && Types.Get(id.Value) is null))
        {
            return null;
        }

        if (Types.Get(id.Value) is T type && isMeant(type))
        {
            return type;
        }

        if (Types.IsRepeated(id.Value))
        {
            return null;
        }

        var known = Types.All
            .OfType<T>()
            .Where(isMeant)
            .Select(candidate => candidate is ApplianceDeclaration appliance
                ? appliance.Common.Id.Value
                : (candidate as ContainerDeclaration)!.Common.Id.Value);
        Diagnostics.Add(SpecDescriptors.UnknownReference, id.Span, kind, id.Value, Suggestion.For(id.Value, known));
        return null;
    }

    private CitationModel? Citation(Located<string> citation)
    {
        var words = citation.Value.Split([' '], 2);
        var id = new Located<string>(words[0], citation.Span);
        // An unknown source is replaced by an existing one, so that the generated code still compiles.
        if (id.Value.Length == 0)
        {
            Diagnostics.Add(SpecDescriptors.UnknownReference, citation.Span, "source", "", Suggestion.For("", Sources.Ids));
        }
        else if (spec.Citing == Citing.Never)
        {
            const string remedy = "'sources' is empty: leave 'source' out, or declare the document there";
            Diagnostics.Add(SpecDescriptors.UnknownReference, citation.Span, "source", id.Value, remedy);
            return null;
        }

        var source = Sources.Find(id)?.Id.Value ?? Sources.All.FirstOrDefault()?.Id.Value ?? "";
        return new CitationModel(source, words.Length > 1 ? words[1].Trim() : "");
    }
}
