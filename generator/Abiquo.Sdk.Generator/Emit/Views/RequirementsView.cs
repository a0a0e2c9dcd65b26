using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The machine that the vendor asks for.</summary>
internal sealed class RequirementsView(RequirementsModel needs, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "cpus" => needs.Cpus,
        "memory" => needs.MemoryGb,
        "disk" => needs.DiskGb,
        "notes" => string.Concat(needs.Notes.Select(note => " " + Doc(note))),
        "note_literals" => Literals(needs.Notes),
        "citations" => Citations.Items(qualified, needs.Source),
        _ => None,
    };
}

/// <summary>A value that the installer asks for.</summary>
internal sealed class ParameterView(ParameterModel parameter, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(parameter.Id),
        "label" => Literal(parameter.Label),
        "format" => Literal(parameter.Format),
        "owner" => Literal(parameter.Owner),
        "value" => Literal(parameter.Value),
        "constraint" => Literal(parameter.Constraint),
        "when" => Applicability.Of(parameter.When),
        "versions" => Applicability.Of(parameter.Versions),
        "citations" => Citations.Items(qualified, parameter.Source),
        _ => None,
    };
}
