using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Binding;
using Abiquo.Sdk.Generator.Spec.Declarations;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Spec;

/// <summary>What became of a spec file: the valid part of it, and what is wrong with the rest.</summary>
internal sealed record SpecResult(SpecModel? Model, EquatableArray<SpecFault> Faults)
{
    public static SpecResult Read(SpecFile file, CancellationToken cancellation)
    {
        var (declaration, faults) = Read(file.Text, cancellation);
        if (declaration is null)
        {
            return new SpecResult(null, faults.InFileOrder());
        }

        var basis = declaration.Extends is { } extended ? Extended(extended, file, faults, cancellation) : null;
        cancellation.ThrowIfCancellationRequested();
        var lacksBasis = declaration.Extends is not null && basis is null;
        var model = lacksBasis ? null : SpecBinder.Bind(declaration, basis, file.Prefix, file.IsShipped, faults);
        return new SpecResult(model, faults.InFileOrder());
    }

    private static (SpecDeclaration? Declaration, FaultList Faults) Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var faults = new FaultList(file.Path, text);
        return (SpecDeclaration.Read(text.ToString(), faults), faults);
    }

    /// <summary>The spec that is extended. One with faults of its own counts as missing: its faults are shown where it is built.</summary>
    private static SpecDeclaration? Extended(Located<string> extended, SpecFile file, FaultList faults, CancellationToken cancellation)
    {
        var known = new List<string>();
        foreach (var text in file.Extendable)
        {
            var (declaration, own) = Read(text, cancellation);
            if (declaration is { Extends: null } && !own.Any && SpecBinder.Bind(declaration, null, "", isShipped: false, own) is not null && !own.Any)
            {
                known.Add(declaration.Name.Value);
                if (declaration.Name.Value == extended.Value)
                {
                    return declaration;
                }
            }
        }

        faults.Add(SpecDiagnostics.UnknownReference, extended.Span, "spec to extend named", extended.Value, Suggestion.For(extended.Value, known));
        return null;
    }
}
