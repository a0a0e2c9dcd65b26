using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>Which appliances are written into which file.</summary>
internal static class ApplianceGroups
{
    /// <summary>
    /// How many files there are at most. At every keystroke the compiler's driver compares the name of each generated file with all
    /// others: 16 cost it 6 µs, 100 cost 60, and 10,000 cost 376 ms. Few files in turn are parsed as a whole when one appliance in
    /// them is edited.
    /// </summary>
    public const int MaxFiles = 16;

    /// <summary>One file for each appliance; where these are many, files that they share, each always in the same.</summary>
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

    /// <summary>FNV-1a. The runtime's own hash differs from process to process, and so would the file of an appliance.</summary>
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
