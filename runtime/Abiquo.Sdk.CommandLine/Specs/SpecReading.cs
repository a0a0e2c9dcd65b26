using System.Text;
using Abiquo.Sdk.Generator.Binding;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.CommandLine.Specs;

/// <summary>Reads a spec as a build would, and stops before classes are written.</summary>
internal static class SpecReading
{
    /// <summary>Returns all errors and warnings of a spec in the order of the file.</summary>
    public static IReadOnlyList<SpecDiagnostic> Read(string path, string text)
    {
        var errors = new DiagnosticBag(path, SourceText.From(text));
        if (SpecDeclaration.Read(text, errors) is { } spec)
        {
            var basis = spec.Extends is { } extended ? Extended(extended, errors) : null;
            if (basis is not null || spec.Extends is null)
            {
                _ = SpecBinder.Bind(spec, basis, prefix: "", isShipped: false, errors);
            }
        }

        return [.. errors.InFileOrder()];
    }

    /// <summary>
    /// The shipped spec is the only one that can be extended. It has no errors: the classes of the library are made of it.
    /// </summary>
    private static SpecDeclaration? Extended(Located<string> name, DiagnosticBag errors)
    {
        var text = Shipped();
        var shipped = SpecDeclaration.Read(text, new DiagnosticBag("topology-spec.json", SourceText.From(text)))!;
        if (shipped.Name.Value == name.Value)
        {
            return shipped;
        }

        const string kind = "spec to extend named";
        errors.Add(SpecDescriptors.UnknownReference, name.Span, kind, name.Value, Suggestion.For(name.Value, [shipped.Name.Value]));
        return null;
    }

    private static string Shipped()
    {
        using var stream = typeof(SpecReading).Assembly.GetManifestResourceStream("topology-spec.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
