using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks numbers of hosts: each is positive and occurs once.</summary>
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
                diagnostics.Add(
                    SpecDescriptors.NoCounts,
                    number.Span,
                    $"{(number.Value == 0 ? "this" : number.Value)} is not a usable number of nodes",
                    $"different whole numbers from 1 to {MaxNodes}");
                continue;
            }

            counts.Add((int)number.Value);
        }

        return counts.OrderBy(count => count).ToEquatableArray();
    }
}
