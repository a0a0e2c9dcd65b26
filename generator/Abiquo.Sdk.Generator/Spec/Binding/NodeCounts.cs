using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Numbers of hosts: each from 1, and each once.</summary>
internal static class NodeCounts
{
    private const int Most = 99;

    public static EquatableArray<int> Check(IReadOnlyList<Located<long>> numbers, FaultList faults)
    {
        var counts = new List<int>();
        foreach (var number in numbers)
        {
            if (number.Value is < 1 or > Most || counts.Contains((int)number.Value))
            {
                faults.Add(SpecDiagnostics.NoCounts, number.Span, $"{(number.Value == 0 ? "this" : number.Value)} is not a new count of nodes", $"different whole numbers from 1 to {Most}");
                continue;
            }

            counts.Add((int)number.Value);
        }

        return counts.OrderBy(count => count).ToEquatableArray();
    }
}
