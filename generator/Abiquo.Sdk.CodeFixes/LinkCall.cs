using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>
/// A call that makes a link, in either of two forms: <c>source.Connect(target.Endpoint)</c> or
/// <c>source.ConnectTo.TargetEndpoint(target)</c>.
/// </summary>
internal sealed class LinkCall
{
    private readonly SimpleNameSyntax? _member;
    private readonly ArgumentSyntax _argument;

    private LinkCall(ITypeSymbol source, ExpressionSyntax? target, SimpleNameSyntax? member, ArgumentSyntax argument)
    {
        Source = source;
        Target = target;
        _member = member;
        _argument = argument;
    }

    public ITypeSymbol Source { get; }

    /// <summary>The appliance that the program names as the target, or null if it names none.</summary>
    public ExpressionSyntax? Target { get; }

    public static LinkCall? Of(SyntaxNode? node, SemanticModel model)
    {
        if (node?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not
            {
                Expression: MemberAccessExpressionSyntax access,
                ArgumentList.Arguments: { Count: 1 } arguments,
            })
        {
            return null;
        }

        var argument = arguments[0];
        var receiver = model.GetTypeInfo(access.Expression).Type;
        if (receiver is { Name: "Connections", ContainingType: { } source })
        {
            return new(source, argument.Expression, access.Name, argument);
        }

        var target = (argument.Expression as MemberAccessExpressionSyntax)?.Expression;
        return receiver is not null && access.Name.Identifier.ValueText == "Connect" ? new(receiver, target, null, argument) : null;
    }

    /// <summary>Returns the change that makes the call legal, given an expression for the target's appliance.</summary>
    public TextChange Redirect(LegalTarget legal, string appliance) => _member is null
        ? new(_argument.Expression.Span, $"{appliance}.{legal.Endpoint}")
        : new(TextSpan.FromBounds(_member.SpanStart, _argument.Span.End), $"{legal.Member}({appliance}");
}
