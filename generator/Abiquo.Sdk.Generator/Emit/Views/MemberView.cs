using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A member that holds an appliance or scopes of one kind.</summary>
internal sealed class MemberView(MemberModel member, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => member.Id,
        "type" => qualified.Type(member.Type),
        "kind" => qualified.Type(member.Kinds[0]),
        "other_kinds" => member.Kinds.Count == 1
            ? null
            : string.Join(", ", member.Kinds.Skip(1).Select(kind => qualified.Type(kind) + ".Shape")),
        "summary" => Doc(member.Summary),
        "is_required" => member.IsRequired,
        "is_shareable" => member.IsShareable,
        "counts" => member.Counts.Count == 0 ? null : string.Join(", ", member.Counts),
        "besides" => member.Besides.Count == 0 ? null : Literals(member.Besides),
        "hosts_of" => member.Besides.Count == 0 ? null : string.Join(" or ", member.Besides.Select(name => $"<see cref=\"{name}\"/>")),
        "versions" => Applicability.Of(member.Versions),
        "in_versions" => Applicability.Remark(member.Versions),
        _ => None,
    };
}

/// <summary>A value of a scope or an environment.</summary>
internal sealed class ValueView(ValueModel value) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => value.Id,
        "parameter" => Camel(value.Id),
        "type" => Type,
        "label_literal" => Literal(value.Label),
        "summary" => Doc(value.Summary),
        "source" => Citations.Remark(value.Source),
        "is_required" => !value.IsKey,
        "unique_by" => LiteralOrNull(value.UniqueBy),
        "constraint" => Literal(value.UniqueBy),
        _ => None,
    };

    private string Type => value.Type switch
    {
        "datacenterId" => "global::Abiquo.Sdk.DatacenterId",
        "nfsShare" => "global::Abiquo.Sdk.NfsShare",
        "fqdn" => "global::Abiquo.Sdk.Fqdn",
        "address" => "global::Abiquo.Sdk.HostAddress",
        _ => "global::Abiquo.Sdk.Network",
    };
}

/// <summary>
/// An outside party. One that the extended spec declares is looked up there, because its class is internal to its library.
/// </summary>
internal sealed class ExternalMemberView(ExternalMemberModel member) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => member.External,
        "kind" => SpecWord.Member(member.Kind),
        "is_member" => member.Value.Length == 0,
        "is_inherited" => member.IsInherited,
        "is_anywhere_by_default" => member.IsAnywhereByDefault,
        "place" => member.Value.Length == 0 ? member.External : member.Value,
        "type" => Type,
        "summary" => Doc(member.Summary),
        "versions" => Applicability.Of(member.Versions),
        "in_versions" => Applicability.Remark(member.Versions),
        _ => None,
    };

    private string Type => member.Kind switch
    {
        "networks" => "global::Abiquo.Sdk.Network",
        "hosts" => "global::Abiquo.Sdk.NameOrAddress",
        _ => "global::Abiquo.Sdk.HostAddress",
    };
}

/// <summary>A member that says the ranges of a network.</summary>
internal sealed class NetworkMemberView(NetworkMemberModel member) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => member.Network,
        "summary" => Doc(member.Summary),
        _ => None,
    };
}

/// <summary>Alternatives: exactly one of the options must be present.</summary>
internal sealed class ChoiceView(ChoiceModel choice) : View
{
    protected override object? Find(string name) => name switch
    {
        "text" => Literal(choice.Text),
        "options" => string.Join(", ", choice.Options.Select(Option)),
        _ => None,
    };

    private static string Option(OptionModel option) => $"new([{Literals(option.Members)}])"
        + (Applicability.Of(option.Versions) is { } versions ? $" {{ Versions = {versions} }}" : "");
}
