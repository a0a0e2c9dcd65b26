using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Offers a fix that is a text change, so that the program's formatting is preserved.</summary>
internal static class TextChangeFix
{
    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, TextChange change) => context.RegisterCodeFix(
        CodeAction.Create(title, cancellation => Apply(context.Document, change, cancellation), equivalenceKey: title), diagnostic);

    private static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
