using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>An endpoint of an appliance as a link target of another appliance.</summary>
internal sealed class TargetView(TargetModel target, QualifiedNames qualified) : View
{
    // Each link has several members that name these.
    private readonly string _type = qualified.Type(target.Appliance);
    private readonly string _member = target.Member;

    public bool IsInherited => target.IsInherited;

    protected override object? Find(string name) => name switch
    {
        "type" => _type,
        "appliance" => target.Appliance,
        "endpoint" => target.Endpoint,
        "member" => _member,
        "transport" => target.Transport,
        "purpose" => Doc(target.Text),
        "rules" => Citations.Rules(target.Rules),
        "refusal" => Literal(target.Text),
        _ => None,
    };
}
