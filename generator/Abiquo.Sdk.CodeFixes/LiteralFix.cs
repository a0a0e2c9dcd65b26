using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Replaces a literal with the one that the analyzer suggests: the network around an address, or the next free ID.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralFix)), Shared]
public sealed class LiteralFix : CodeFixProvider
{
    private const string Network = "ABQ2103";
    private const string RepeatedValue = "ABQ2201";

    /// <summary>The property of a diagnostic that holds the suggested replacement.</summary>
    private const string Replacement = "instead";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Network, RepeatedValue);

    /// <summary>Returns null: the third use of an ID would get the same free one as the second.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A named constant may also be used where it is valid.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && diagnostic.Properties.TryGetValue(Replacement, out var instead) && instead is not null)
            {
                var title = diagnostic.Id == Network ? $"Use the network address '{instead}'" : $"Use '{instead}', which is free";
                TextChangeFix.Offer(
                    context, diagnostic, title, new TextChange(literal.Span, SymbolDisplay.FormatLiteral(instead, quote: true)));
            }
        }
    }
}
