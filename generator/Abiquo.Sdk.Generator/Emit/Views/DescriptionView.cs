using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>What every declaration has in common.</summary>
internal class DescriptionView(DescriptionModel description, QualifiedNames qualified) : View
{
    protected QualifiedNames Qualified { get; } = qualified;

    protected override object? Find(string name) => name switch
    {
        "id" => description.Id,
        "label" => Doc(description.Label),
        "summary" => Doc(description.Summary),
        "is_cited" => description.Source.Count > 0,
        "source" => Citations.Remark(description.Source),
        "names" => Names(description),
        "citations" => Citations.Items(Qualified, description.Source),
        _ => None,
    };
}
