using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A rule.</summary>
internal sealed class RuleView(RuleModel rule) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(rule.Id),
        "group" => Pascal(rule.Group),
        "from" => Literal(rule.From),
        "to" => Literal(rule.To),
        "endpoint" => Literal(rule.Endpoint),
        "purpose" => Literal(rule.Purpose),
        "confidence" => Pascal(rule.Confidence),
        "note" => LiteralOrNull(rule.Note),
        "doubt" => LiteralOrNull(rule.Doubt),
        "needs_virtual_address" => rule.NeedsVirtualAddress,
        "citations" => Citations.Arguments(rule.Source),
        _ => None,
    };
}

/// <summary>A requirement that every environment must meet.</summary>
internal sealed class ConstraintView(ConstraintModel constraint) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(constraint.Id),
        "text" => Literal(constraint.Text),
        "held_by" => Pascal(constraint.HeldBy),
        "when_several" => LiteralOrNull(constraint.WhenSeveral),
        "needs" => LiteralOrNull(constraint.Needs),
        "distinct_names" => LiteralOrNull(constraint.DistinctNames),
        "citations" => Citations.Arguments(constraint.Source),
        _ => None,
    };
}
