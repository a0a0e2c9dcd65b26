using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Spec.Binding;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>What the generator's reader says about a spec.</summary>
internal static class SpecReading
{
    public static IReadOnlyList<SpecFault> Faults(JToken spec) => Faults(spec.ToString());

    public static IReadOnlyList<SpecFault> Faults(string spec)
    {
        var faults = new FaultList("topology-spec.json", SourceText.From(spec));
        if (SpecDeclaration.Read(spec, faults) is { } declaration)
        {
            _ = SpecBinder.Bind(declaration, null, "topology-spec", isShipped: true, faults);
        }

        return [.. faults.InFileOrder()];
    }
}
