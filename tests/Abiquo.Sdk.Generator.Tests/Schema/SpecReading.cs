using Abiquo.Sdk.Generator.Binding;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>Reads specs as the generator does.</summary>
internal static class SpecReading
{
    public static IReadOnlyList<SpecDiagnostic> Diagnostics(JToken spec) => Diagnostics(spec.ToString());

    public static IReadOnlyList<SpecDiagnostic> Diagnostics(string spec)
    {
        var diagnostics = new DiagnosticBag("topology-spec.json", SourceText.From(spec));
        if (SpecDeclaration.Read(spec, diagnostics) is { } declaration)
        {
            _ = SpecBinder.Bind(declaration, null, "topology-spec", isShipped: true, diagnostics);
        }

        return [.. diagnostics.InFileOrder()];
    }
}
