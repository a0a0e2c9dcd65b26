using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Numbers of hosts: each from 1, and each once.</summary>
internal static class NodeCounts
{
    private const int MaxNodes = 99;

    public static EquatableArray<int> Check(IReadOnlyList<Located<long>> numbers, DiagnosticBag diagnostics)
    {
        var counts = new List<int>();
        foreach (var number in numbers)
        {
            if (number.Value is < 1 or > MaxNodes || counts.Contains((int)number.Value))
            {
                diagnostics.Add(SpecDescriptors.NoCounts, number.Span, $"{(number.Value == 0 ? "this" : number.Value)} is not a new count of nodes", $"different whole numbers from 1 to {MaxNodes}");
                continue;
            }

            counts.Add((int)number.Value);
        }

        return counts.OrderBy(count => count).ToEquatableArray();
    }
}
