using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>Assigns appliances to generated files.</summary>
internal static class ApplianceGroups
{
    /// <summary>
    /// The maximum number of files. At every keystroke the compiler's driver compares the name of each generated file with all others:
    /// 16 files take 6 µs, 100 take 60 µs, and 10,000 take 376 ms. The price of few files is that editing one appliance reparses a
    /// whole file.
    /// </summary>
    public const int MaxFiles = 16;

    /// <summary>
    /// Returns one file for each appliance or, beyond the maximum, shared files. An appliance always lands in the same file.
    /// </summary>
    public static IEnumerable<(string Name, EquatableArray<ApplianceModel> Appliances)> Of(EquatableArray<ApplianceModel> appliances)
    {
        if (appliances.Count <= MaxFiles)
        {
            return appliances.Select(appliance => (appliance.Id, (EquatableArray<ApplianceModel>)[appliance]));
        }

        var groups = new List<ApplianceModel>[MaxFiles];
        for (var i = 0; i < MaxFiles; i++)
        {
            groups[i] = [];
        }

        foreach (var appliance in appliances)
        {
            groups[StableHash(appliance.Id) % MaxFiles].Add(appliance);
        }

        return groups
            .Select((group, i) => ($"appliances.{i:00}", group.ToEquatableArray()))
            .Where(file => file.Item2.Count > 0);
    }

    /// <summary>FNV-1a. The framework's string hash differs from process to process, and so would the file of an appliance.</summary>
    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
