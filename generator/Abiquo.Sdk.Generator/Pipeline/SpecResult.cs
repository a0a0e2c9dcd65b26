using Abiquo.Sdk.Generator.Binding;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Pipeline;

/// <summary>The result of reading a spec file: the model of its valid part and the errors in the rest.</summary>
internal sealed record SpecResult(SpecModel? Model, EquatableArray<SpecDiagnostic> Diagnostics)
{
    public static SpecResult Read(SpecFile file, CancellationToken cancellation)
    {
        var (declaration, diagnostics) = Read(file.Text, cancellation);
        if (declaration is null)
        {
            return new SpecResult(null, diagnostics.InFileOrder());
        }

        var basis = declaration.Extends is { } extended ? Extended(extended, file, diagnostics, cancellation) : null;
        cancellation.ThrowIfCancellationRequested();
        var lacksBasis = declaration.Extends is not null && basis is null;
        var model = lacksBasis ? null : SpecBinder.Bind(declaration, basis, file.Prefix, file.IsShipped, diagnostics);
        return new SpecResult(model, diagnostics.InFileOrder());
    }

    private static (SpecDeclaration? Declaration, DiagnosticBag Diagnostics) Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var diagnostics = new DiagnosticBag(file.Path, text);
        return (SpecDeclaration.Read(text.ToString(), diagnostics), diagnostics);
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
            var (declaration, own) = Read(text, cancellation);
            if (declaration is { Extends: null }
                && !own.Any
                && SpecBinder.Bind(declaration, null, "", isShipped: false, own) is not null
                && !own.Any)
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
