using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>An endpoint of an appliance as a link target of another appliance.</summary>
internal sealed class TargetView(TargetModel target, QualifiedNames qualified) : View
{
    public bool IsInherited => target.IsInherited;

    protected override object? Find(string name) => name switch
    {
        "type" => qualified.Type(target.Appliance),
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
