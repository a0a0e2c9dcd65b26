using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Spec;

/// <summary>A spec file and the name that its generated files begin with.</summary>
internal sealed record SpecFile(AdditionalText Text, string Prefix)
{
    /// <summary>The metadata by which the package's targets mark a <c>TopologySpec</c> item.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.TopologySpec";

    public static bool IsSpec(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(Metadata, out var marked) && string.Equals(marked, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Names the files after themselves, and numbers those that have one name in different folders: two generated files of one
    /// name, capital letters aside, would stop the generator.
    /// </summary>
    public static IEnumerable<SpecFile> Name(ImmutableArray<AdditionalText> texts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in texts)
        {
            var name = Safe(Path.GetFileNameWithoutExtension(text.Path));
            var prefix = name;
            for (var number = 2; !taken.Add(prefix); number++)
            {
                prefix = $"{name}-{number}";
            }

            yield return new SpecFile(text, prefix);
        }
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            safe.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' ? c : '-');
        }

        return safe.Length == 0 ? "spec" : safe.ToString();
    }
}
