using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A rule.</summary>
internal sealed class RuleView(RuleModel rule, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(rule.Id),
        "group" => SpecWord.Member(rule.Group),
        "parties" => Literals([rule.From, rule.To, rule.Endpoint]),
        "purpose" => Literal(rule.Purpose),
        "confidence" => SpecWord.Member(rule.Confidence),
        "has_remarks" => rule.Note.Length + rule.Doubt.Length + rule.Network.Length > 0 || rule.ServesItself || rule.When is not null
            || rule.Versions is not null,
        "note" => LiteralOrNull(rule.Note),
        "doubt" => LiteralOrNull(rule.Doubt),
        "serves_itself" => rule.ServesItself,
        "when" => Applicability.Of(rule.When),
        "versions" => Applicability.Of(rule.Versions),
        "network" => LiteralOrNull(rule.Network),
        "citations" => Citations.Items(qualified, rule.Source),
        _ => None,
    };
}

/// <summary>A requirement that every environment must meet.</summary>
internal sealed class ConstraintView(ConstraintModel constraint, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => Literal(constraint.Id),
        "text" => Literal(constraint.Text),
        "held_by" => SpecWord.Member(constraint.HeldBy),
        "when" => Applicability.Of(constraint.When),
        "needs" => LiteralOrNull(constraint.Needs),
        "distinct_names" => LiteralOrNull(constraint.DistinctNames),
        "against" => LiteralOrNull(constraint.Against),
        "citations" => Citations.Items(qualified, constraint.Source),
        _ => None,
    };
}
