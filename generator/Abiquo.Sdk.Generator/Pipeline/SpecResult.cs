using Abiquo.Sdk.Generator.Binding;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Pipeline;

/// <summary>The result of reading a spec file: the model of its valid part and the errors in the rest.</summary>
internal sealed record SpecResult(SpecModel? Model, EquatableArray<SpecDiagnostic> Diagnostics)
{
    public static SpecResult Read(SpecFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is not { } text)
        {
            // The compiler has said why it cannot be read.
            return new SpecResult(null, []);
        }

        if (file.OldLanguage.Length > 0)
        {
            var refusal = new DiagnosticBag(file.Text.Path, text);
            refusal.Add(SpecDescriptors.OldLanguage, default, file.OldLanguage);
            return new SpecResult(null, refusal.InFileOrder());
        }

        var (declaration, diagnostics) = Read(file.Text.Path, text);
        if (declaration is null)
        {
            return new SpecResult(null, diagnostics.InFileOrder());
        }

        var basis = declaration.Extends is { } extended ? Extended(extended, file, diagnostics, cancellation) : null;
        cancellation.ThrowIfCancellationRequested();
        var lacksBasis = declaration.Extends is not null && basis is null;
        var model = lacksBasis ? null : SpecBinder.Bind(
            declaration, basis, file.Prefix, file.IsShipped, diagnostics, Namespaces(file, cancellation));
        return new SpecResult(model, diagnostics.InFileOrder());
    }

    private static (SpecDeclaration? Declaration, DiagnosticBag Diagnostics) Read(string path, SourceText text)
    {
        var diagnostics = new DiagnosticBag(path, text);
        return (SpecDeclaration.Read(text.ToString(), diagnostics), diagnostics);
    }

    private static NamespaceClashes Namespaces(SpecFile file, CancellationToken cancellation)
    {
        var namespaces = new NamespaceClashes(file.IsShipped);
        foreach (var earlier in file.Earlier)
        {
            if (earlier.Text.GetText(cancellation) is { } text && Read(earlier.Text.Path, text).Declaration is { } declaration)
            {
                namespaces.Add(declaration, Path.GetFileName(earlier.Text.Path));
            }
        }

        return namespaces;
    }

    /// <summary>
    /// Returns the extended spec. One with errors of its own counts as missing; its errors are shown where it is built.
    /// </summary>
    private static SpecDeclaration? Extended(
        Located<string> extended, SpecFile file, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var known = new List<string>();
        foreach (var text in file.Extendable)
        {
            var (declaration, own) = Read(text.Text.Path, text.Text.GetText(cancellation) ?? SourceText.From(""));
            if (declaration is { Extends: null }
                && !own.HasErrors
                && SpecBinder.Bind(declaration, null, "", isShipped: false, own, new NamespaceClashes(isShipped: true)) is not null
                && !own.HasErrors)
            {
                known.Add(declaration.Name.Value);
                if (declaration.Name.Value == extended.Value)
                {
                    return declaration;
                }
            }
        }

        diagnostics.Add(
            SpecDescriptors.UnknownReference, extended.Span, "spec to extend named", extended.Value, Suggestion.For(extended.Value, known));
        return null;
    }
}
