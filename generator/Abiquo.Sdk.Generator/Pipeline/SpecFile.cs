using System.Collections.Immutable;
using System.Text;
using Abiquo.Sdk.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Pipeline;

/// <summary>A spec file that classes are generated from.</summary>
/// <param name="Text">The file.</param>
/// <param name="Prefix">The name that its generated files begin with.</param>
/// <param name="IsShipped">Whether the classes go into a library.</param>
/// <param name="Extendable">The specs whose classes exist already, which it may extend.</param>
internal sealed record SpecFile(AdditionalText Text, string Prefix, bool IsShipped, EquatableArray<EquatableAdditionalText> Extendable)
{
    /// <summary>The metadata by which the package's targets mark files.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.TopologySpec";

    /// <summary>A spec of the project.</summary>
    public const string Own = "own";

    /// <summary>A spec of which the project is the library.</summary>
    public const string Shipped = "shipped";

    /// <summary>A spec whose classes are in a library that the project refers to.</summary>
    public const string Basis = "basis";

    /// <summary>
    /// The specs to generate, named after their files. Those that have one name in different folders are numbered: two generated
    /// files of one name, capital letters aside, would stop the generator.
    /// </summary>
    public static IEnumerable<SpecFile> Find(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        var kinds = files.Select(file => (Text: file, Kind: KindOf(file, options))).Where(file => file.Kind is Own or Shipped or Basis).ToList();
        var extendable = kinds.Where(file => file.Kind == Basis).Select(file => new EquatableAdditionalText(file.Text)).ToEquatableArray();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, kind) in kinds.Where(file => file.Kind != Basis))
        {
            var name = Safe(Path.GetFileNameWithoutExtension(text.Path));
            var prefix = name;
            for (var number = 2; !taken.Add(prefix); number++)
            {
                prefix = $"{name}-{number}";
            }

            yield return new SpecFile(text, prefix, kind == Shipped, extendable);
        }
    }

    private static string KindOf(AdditionalText file, AnalyzerConfigOptionsProvider options) => options.GetOptions(file).TryGetValue(Metadata, out var kind) ? kind : "";

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

/// <summary>A file that equals itself alone, as the compiler makes a new one for every edit.</summary>
internal readonly record struct EquatableAdditionalText(AdditionalText Text)
{
    public static implicit operator AdditionalText(EquatableAdditionalText file) => file.Text;
}
