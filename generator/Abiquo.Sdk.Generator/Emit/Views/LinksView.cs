using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of the links from appliances of the extended spec, as extension methods on their <c>ConnectTo</c>.</summary>
internal sealed class LinksView(LinksFile file) : FileView(file.Spec)
{
    private static readonly string Page = Literal(DiagnosticPage.Format);

    protected override object? FindOwn(string name) => name switch
    {
        "page" => Page,
        "links" => file.Sources.SelectMany(source => source.Legal
            .Select(target => new InheritedLinkView(source.Id, target, isLegal: true, Names))
            .Concat(source.Illegal.Select(target => new InheritedLinkView(source.Id, target, isLegal: false, Names)))),
        _ => None,
    };
}

/// <summary>A link, or its refusal, from an appliance of the extended spec to an endpoint of this one.</summary>
internal sealed class InheritedLinkView(string source, TargetModel target, bool isLegal, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "source" => source,
        "source_type" => qualified.Type(source),
        "type" => qualified.Type(target.Appliance),
        "is_legal" => isLegal,
        "appliance" => target.Appliance,
        "endpoint" => target.Endpoint,
        "member" => target.Member,
        "transport" => target.Transport,
        "purpose" => Doc(target.Text),
        "rules" => Citations.Rules(target.Rules),
        "refusal" => Literal(target.Text),
        _ => None,
    };
}
