using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Offers the legal targets of an appliance in place of an illegal one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IllegalLinkFix)), Shared]
public sealed class IllegalLinkFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ABQ1001", "ABQ1002");

    /// <summary>Returns null: each link needs its own decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var node = root?.FindNode(context.Span, getInnermostNodeForTie: true);
        if (model is null || LinkCall.Of(node, model) is not { } call)
        {
            return;
        }

        var named = call.Target is null ? null : model.GetTypeInfo(call.Target).Type;

        // Targets on the appliance that the program already names come first.
        var targets = LegalTarget.Of(call.Source, model, context.Span.Start)
            .OrderBy(legal => SymbolEqualityComparer.Default.Equals(legal.Appliance, named) ? 0 : 1);
        foreach (var legal in targets)
        {
            var appliance = SymbolEqualityComparer.Default.Equals(legal.Appliance, named)
                ? call.Target?.ToString()
                : UniqueVariable.Of(legal.Appliance, model, context.Span.Start);
            if (appliance is not null)
            {
                var title = $"Connect to {legal.Appliance.Name}.{legal.Endpoint} instead";
                TextChangeFix.Offer(context, context.Diagnostics[0], title, call.Redirect(legal, appliance));
            }
        }
    }
}
