using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>Finds the constant strings that an expression can evaluate to.</summary>
internal static class ConstantText
{
    /// <summary>Returns the constant strings among the possible values of an expression, without those known only at run time.</summary>
    public static IEnumerable<(string Text, SyntaxNode Place)> In(IOperation? value)
    {
        if (value?.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text ? [(text, value.Syntax)] : [];
        }

        return value switch
        {
            IConditionalOperation either => In(either.WhenTrue).Concat(In(either.WhenFalse)),
            ICoalesceOperation either => In(either.Value).Concat(In(either.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value)),
            IConversionOperation { OperatorMethod: null } conversion => In(conversion.Operand),
            IParenthesizedOperation inner => In(inner.Operand),
            _ => [],
        };
    }
}
