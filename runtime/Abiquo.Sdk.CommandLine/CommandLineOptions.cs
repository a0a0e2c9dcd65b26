using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.CommandLine;

/// <summary>Represents the options of the command line of a program.</summary>
public sealed record CommandLineOptions
{
    private static readonly Regex VerbPattern = new(@"\A[a-z][a-z-]*\z", RegexOptions.CultureInvariant);

    /// <summary>Gets the artefacts that have verbs and that <c>render</c> writes. The default is the artefacts of the SDK.</summary>
    public ValueList<Artefact> Artefacts { get; init; } = ArtefactCatalogue.All;

    /// <summary>Gets the settings that change the default configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;

    /// <summary>Gets the writer for results, or null for the console, with its colours and width.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Gets the writer for messages, or null for the console.</summary>
    public TextWriter? Error { get; init; }

    /// <param name="verbs">The names of the verbs that are no artefact's.</param>
    /// <exception cref="ArgumentException">An artefact cannot have a verb.</exception>
    internal void ThrowIfInvalid(IEnumerable<string> verbs)
    {
        var names = new HashSet<string>(verbs, StringComparer.Ordinal);
        foreach (var artefact in Artefacts)
        {
            if (!VerbPattern.IsMatch(artefact.Name) || !names.Add(artefact.Name))
            {
                throw new ArgumentException(
                    $"The artefact '{artefact.Name}' needs a name of its own, in lower-case letters and hyphens, "
                        + "which no other verb has.");
            }

            if (artefact.Formats.Count == 0)
            {
                throw new ArgumentException($"The artefact '{artefact.Name}' needs a format at least.");
            }

            var taken = artefact.Options
                .FirstOrDefault(option => option.Name is "--format" or "--environment" or "--settings" or "--help");
            if (taken is not null)
            {
                throw new ArgumentException(
                    $"The artefact '{artefact.Name}' cannot have the option '{taken.Name}': every verb may have it.");
            }
        }
    }
}
