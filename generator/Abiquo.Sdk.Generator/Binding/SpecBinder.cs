using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Placements;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Resolves the references of a spec. Invalid parts are reported and left out; the rest becomes the model.</summary>
internal static class SpecBinder
{
    /// <summary>Binds a spec. <paramref name="basis"/> is the valid spec that it extends, or null.</summary>
    public static SpecModel? Bind(
        SpecDeclaration spec,
        SpecDeclaration? basis,
        string prefix,
        bool isShipped,
        DiagnosticBag diagnostics,
        NamespaceClashes? namespaces = null)
    {
        namespaces ??= new NamespaceClashes(isShipped);
        basis = basis is null ? null : PlacementExpansion.Of(basis, null, diagnostics);
        spec = PlacementExpansion.Of(spec, basis, diagnostics);
        var named = NamePattern.Identifier.Check(spec.Name, "platform", diagnostics)
            & (NamePattern.Namespace.Check(spec.Namespace, "namespace", diagnostics) && namespaces.IsFree(spec, diagnostics));
        var extended = basis is null ? null : Extended(basis);
        var identity = new SpecIdentity(prefix, spec.Name.Value, spec.Summary, spec.Namespace.Value, spec.Help, extended, isShipped);
        var names = new NameClashes(spec, basis, namespaces, isShipped, diagnostics);
        var model = Bind(new SpecSymbols(spec, basis, names, diagnostics), identity, spec);
        return named ? model : null;
    }

    private static ExtendedSpecModel Extended(SpecDeclaration basis) => new(
        basis.Name.Value,
        basis.Namespace.Value,
        basis.Appliances.Select(appliance => appliance.Common.Id.Value)
            .Concat(basis.Scopes.Concat(basis.Environments).Select(container => container.Common.Id.Value))
            .Concat(GeneratedTypes.Bases(basis))
            .ToEquatableArray(),
        basis.Roles.Select(role => role.Common.Id.Value).ToEquatableArray());

    private static SpecModel Bind(SpecSymbols symbols, SpecIdentity known, SpecDeclaration spec)
    {
        var identity = known with { Versions = symbols.Versions.All, DefaultVersion = symbols.Versions.Default };
        var roles = new RoleBinder(symbols);
        var rules = new RuleBinder(symbols, roles).Bind();
        var required = new RequiredRules(symbols, rules);
        new Forwards(symbols, roles).Check(required);
        var (appliances, inherited) = new ApplianceBinder(symbols, roles, identity, rules).Bind();
        var properties = new PropertyBinder(symbols, roles, required);
        PropertyAgreement.Check(symbols);
        var containers = new ContainerBinder(symbols, identity);
        var model = new SpecModel(
            identity,
            symbols.Sources.Usable.Select(source => new SourceModel(source.Id.Value, source.Title, source.Url)).ToEquatableArray(),
            symbols.Components.Usable.Select(symbols.Describe).ToEquatableArray(),
            roles.Bind(appliances, rules, properties, new(symbols, new(symbols, roles), required)),
            appliances.ToEquatableArray(),
            inherited.ToEquatableArray(),
            ExternalBinder.Bind(symbols, roles),
            rules.All.Where(rule => !symbols.Rules.IsInherited(rule.Id)).ToEquatableArray(),
            containers.Bind(spec.Scopes),
            containers.Bind(spec.Environments),
            Constraints(symbols))
        {
            Networks = symbols.Networks.Usable.Select(symbols.Describe).ToEquatableArray(),
        };
        new NetworkUses(symbols).Check();
        if (!symbols.Diagnostics.HasErrors)
        {
            new PortClashes(symbols, rules).Report(appliances);
        }

        if (!symbols.Diagnostics.HasErrors)
        {
            new IdleRules(symbols).Report(model.Rules);
        }

        return model;
    }

    private static EquatableArray<ConstraintModel> Constraints(SpecSymbols symbols) => symbols.Constraints.Usable
        .Select(constraint => new ConstraintModel(
            constraint.Id.Value,
            constraint.Text,
            constraint.HeldBy,
            symbols.Conditions.Check(constraint.When) ? symbols.Conditions.Of(constraint.When) : null,
            Known(constraint.Needs, symbols.Rules),
            Known(constraint.DistinctNames, symbols.Roles),
            Known(constraint.Against, symbols.Roles),
            symbols.Citations(constraint.Source)))
        .ToEquatableArray();

    private static string Known<T>(Located<string>? id, SymbolTable<T> table)
        where T : class => id is { } named && table.Find(named) is not null ? named.Value : "";
}
