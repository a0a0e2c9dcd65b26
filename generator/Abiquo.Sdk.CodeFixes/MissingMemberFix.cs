using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Sets a required member that an environment, a scope or an appliance lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMemberFix)), Shared]
public sealed class MissingMemberFix : CodeFixProvider
{
    /// <summary>The compiler's error "Required member 'X.Y' must be set".</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS9035");

    /// <summary>Returns null: two changes of one initializer would conflict.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var creation = root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (root is null || creation is null || model?.GetTypeInfo(creation).Type is not { } type || !PlaceholderExpressions.IsOurs(type))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            if (RequiredProperties.Of(type).FirstOrDefault(one => message.Contains($".{one.Name}'")) is { } member
                && new PlaceholderExpressions(root).For(member.Type) is { } value)
            {
                TextChangeFix.Offer(
                    context, diagnostic, $"Set '{member.Name}'", InitializerEdit.Add(creation, text, $"{member.Name} = {value}"));
            }
        }
    }
}
