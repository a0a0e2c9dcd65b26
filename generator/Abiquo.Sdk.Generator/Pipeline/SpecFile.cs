using System.Collections.Immutable;
using System.Text;
using Abiquo.Sdk.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Pipeline;

/// <summary>A spec file that classes are generated from.</summary>
/// <param name="Text">The file.</param>
/// <param name="Prefix">The prefix of its generated files' names.</param>
/// <param name="IsShipped">Whether the classes go into a library.</param>
/// <param name="Extendable">The specs that it may extend. Their classes already exist.</param>
internal sealed record SpecFile(AdditionalText Text, string Prefix, bool IsShipped, EquatableArray<EquatableAdditionalText> Extendable)
{
    /// <summary>The metadata with which the package's targets mark spec files.</summary>
    private const string Kind = "build_metadata.AdditionalFiles.TopologySpec";

    /// <summary>
    /// The metadata for a version of C# that is too old for generated code. The targets know it; the compiler knows it too, but asking it
    /// would be one more step of the pipeline, and so cost something at every keystroke.
    /// </summary>
    private const string TooOldLanguage = "build_metadata.AdditionalFiles.TopologySpecOldLanguage";

    /// <summary>A spec of the project.</summary>
    private const string Own = "own";

    /// <summary>The spec of the library that the project builds.</summary>
    private const string Shipped = "shipped";

    /// <summary>A spec whose classes are in a referenced library.</summary>
    private const string Basis = "basis";

    /// <summary>
    /// The specs before it in the project. Their namespaces are taken. They are read again here, because a step that collects the
    /// namespaces of all specs would be visited at every keystroke, and few projects have more than one.
    /// </summary>
    public EquatableArray<EquatableAdditionalText> Earlier { get; init; } = [];

    /// <summary>The version of C# if it is too old for generated code, or empty.</summary>
    public string OldLanguage { get; init; } = "";

    /// <summary>
    /// Returns the specs to generate, named after their files. Files of the same name in different folders are numbered, because two
    /// generated files whose names differ only in case would crash the generator.
    /// </summary>
    public static IEnumerable<SpecFile> Find(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        var kinds = files
            .Select(file => (Text: file, Kind: Metadata(Kind, file, options)))
            .Where(file => file.Kind is Own or Shipped or Basis)
            .GroupBy(file => file.Text.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .ToList();
        var extendable = kinds.Where(file => file.Kind == Basis).Select(file => new EquatableAdditionalText(file.Text)).ToEquatableArray();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var earlier = new List<EquatableAdditionalText>();
        foreach (var (text, kind) in kinds.Where(file => file.Kind != Basis))
        {
            var oldLanguage = Metadata(TooOldLanguage, text, options);
            var name = Safe(Path.GetFileNameWithoutExtension(text.Path));
            var prefix = name;
            for (var number = 2; !taken.Add(prefix); number++)
            {
                prefix = $"{name}-{number}";
            }

            yield return new SpecFile(text, prefix, kind == Shipped, extendable)
            {
                Earlier = earlier.ToEquatableArray(),
                OldLanguage = oldLanguage,
            };
            if (oldLanguage.Length > 0)
            {
                // One error for the project is enough.
                yield break;
            }

            earlier.Add(new EquatableAdditionalText(text));
        }
    }

    private static string Metadata(string name, AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(name, out var value) ? value : "";

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

/// <summary>An additional file, compared by reference: the compiler creates a new one for every edit.</summary>
internal readonly record struct EquatableAdditionalText(AdditionalText Text)
{
    public static implicit operator AdditionalText(EquatableAdditionalText file) => file.Text;
}
