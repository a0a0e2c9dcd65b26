using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of the spec as a value, which the matrix, the reports and the checks read.</summary>
internal sealed class TopologyView(TopologyFile file) : FileView(file.Spec)
{
    protected override object? FindOwn(string name) => name switch
    {
        "summary" => Doc(file.Spec.Summary),
        "summary_literal" => Literal(file.Spec.Summary),
        "sources" => file.Sources.Select(source => new SourceView(source)),
        "components" => file.Components.Select(component => new DescriptionView(component, Names)),
        "roles" => file.Roles.Select(role => new RoleView(role, Names)),
        "appliances" => file.Appliances.Select(Names.Type),
        "externals" => file.Externals.Select(external => new ExternalView(external, Names)),
        "rules" => file.Rules.Select(rule => new RuleView(rule, Names)),
        "scopes" => file.Scopes.Select(Names.Type),
        "environments" => file.Environments.Select(Names.Type),
        "has_versions" => file.Spec.Versions.Count > 0,
        "versions" => file.Spec.Extends is null ? file.Spec.Versions.Select(version => new VersionView(version)) : null,
        "version_literals" => Literals(file.Spec.Versions),
        "constraints" => file.Constraints.Select(constraint => new ConstraintView(constraint, Names)),
        "has_networks" => file.Networks.Count > 0 || file.Spec.Extends is not null,
        "networks" => file.Networks.Select(network => new DescriptionView(network, Names)),
        _ => None,
    };
}

/// <summary>A version of the platform.</summary>
internal sealed class VersionView(string version) : View
{
    protected override object? Find(string name) => name switch
    {
        "label" => Doc(version),
        "member" => VersionName.Member(version),
        _ => None,
    };
}

/// <summary>A document that the spec cites.</summary>
internal sealed class SourceView(SourceModel source) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(source.Id),
        "title" => Literal(source.Title),
        "url" => Literal(source.Url),
        _ => None,
    };
}

/// <summary>A party outside the platform.</summary>
internal sealed class ExternalView(ExternalModel external, QualifiedNames qualified) : DescriptionView(external.Description, qualified)
{
    protected override object? Find(string name) => name switch
    {
        "roles" => Literals(external.Roles),
        "mount_point" => LiteralOrNull(external.MountPoint),
        "is_anywhere_by_default" => external.IsAnywhereByDefault,
        "resolves_names" => external.ResolvesNames,
        _ => base.Find(name),
    };
}
