using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Follows the references of a spec. What is faulty is reported and left out; the rest becomes the model.</summary>
internal static class SpecBinder
{
    public static SpecModel? Bind(SpecDeclaration spec, string prefix, FaultList faults)
    {
        var named = NameShape.Identifier.Check(spec.Name, "platform", faults) & NameShape.Namespace.Check(spec.Namespace, "namespace", faults);
        MemberNames.CheckTypes(spec, faults);
        foreach (var role in spec.Roles.Select(role => role.Common.Id).Where(role => role.Value == RuleDeclaration.Anywhere))
        {
            faults.Add(SpecDiagnostics.BadName, role.Span, role.Value, "a role", "another name: rules call everybody so");
        }

        var symbols = new SpecSymbols(spec, faults);
        var roles = new RoleBinder(symbols);
        var rules = new RuleBinder(symbols, roles).Bind();
        var identity = new SpecIdentity(prefix, spec.Name.Value, spec.Summary, spec.Namespace.Value, spec.Help);
        var appliances = new ApplianceBinder(symbols, roles, identity, rules).Bind(spec.Appliances);
        var containers = new ContainerBinder(symbols, identity);
        var model = new SpecModel(
            identity,
            symbols.Sources.Usable.Select(source => new SourceModel(source.Id.Value, source.Title, source.Url)).ToEquatableArray(),
            symbols.Components.Usable.Select(symbols.About).ToEquatableArray(),
            roles.Bind(appliances, rules),
            appliances.ToEquatableArray(),
            Externals(symbols, roles),
            rules.ToEquatableArray(),
            containers.Bind(spec.Scopes),
            containers.Bind(spec.Environments),
            Constraints(symbols));
        return named ? model : null;
    }

    private static EquatableArray<ExternalModel> Externals(SpecSymbols symbols, RoleBinder roles) => symbols.Externals.Usable
        .Select(external => new ExternalModel(symbols.About(external.Common), external.Kind, roles.Follow(external.Roles).Select(role => role.Common.Id.Value).ToEquatableArray()))
        .ToEquatableArray();

    private static EquatableArray<ConstraintModel> Constraints(SpecSymbols symbols) => symbols.Constraints.Usable
        .Select(constraint => new ConstraintModel(constraint.Id.Value, constraint.Text, constraint.HeldBy, symbols.Citations(constraint.Source)))
        .ToEquatableArray();
}
