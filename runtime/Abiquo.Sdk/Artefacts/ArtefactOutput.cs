using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Represents the result of a request: text, a table, files of hosts, or the problems that prevent it.</summary>
public abstract record ArtefactOutput
{
    private ArtefactOutput()
    {
    }

    /// <summary>Text that is printed unchanged.</summary>
    /// <param name="Content">The text, with LF line endings.</param>
    public sealed record Text(string Content) : ArtefactOutput;

    /// <summary>A table for a terminal.</summary>
    /// <param name="Content">The table.</param>
    /// <param name="Note">A remark for people, which is not part of the result.</param>
    public sealed record ForPeople(Table Content, string Note) : ArtefactOutput;

    /// <summary>Files of hosts. A single file is printed unchanged; several are each preceded by their host and path.</summary>
    /// <param name="Hosts">The names of the hosts, each with its files.</param>
    public sealed record OfHosts(IReadOnlyList<(string Host, IReadOnlyList<ArtefactFile> Files)> Hosts) : ArtefactOutput;

    /// <summary>The request cannot be fulfilled until the environment or the settings are corrected.</summary>
    /// <param name="Problems">The problems and how to correct them, as sentences.</param>
    public sealed record Impossible(IReadOnlyList<string> Problems) : ArtefactOutput;

    /// <summary>The request itself is invalid, for example because it names an unknown host.</summary>
    /// <param name="Problems">The problems and the valid alternatives, as sentences.</param>
    public sealed record Misused(IReadOnlyList<string> Problems) : ArtefactOutput;
}
