using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Binding;
using Abiquo.Sdk.Generator.Declarations;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>What the generator's reader says about a spec.</summary>
internal static class SpecReading
{
    public static IReadOnlyList<SpecDiagnostic> Faults(JToken spec) => Faults(spec.ToString());

    public static IReadOnlyList<SpecDiagnostic> Faults(string spec)
    {
        var faults = new DiagnosticBag("topology-spec.json", SourceText.From(spec));
        if (SpecDeclaration.Read(spec, faults) is { } declaration)
        {
            _ = SpecBinder.Bind(declaration, null, "topology-spec", isShipped: true, faults);
        }

        return [.. faults.InFileOrder()];
    }
}
