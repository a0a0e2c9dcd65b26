using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts;

/// <summary>What came of a request: a text, tables for people, files of hosts, or what is wrong.</summary>
public abstract record ArtefactOutput
{
    private ArtefactOutput()
    {
    }

    /// <summary>A text that is printed as it is.</summary>
    /// <param name="Content">The text, with LF between lines.</param>
    public sealed record Text(string Content) : ArtefactOutput;

    /// <summary>A table for a terminal.</summary>
    /// <param name="Content">The table.</param>
    /// <param name="Note">A sentence about it for people, which is not part of the result.</param>
    public sealed record ForPeople(Table Content, string Note) : ArtefactOutput;

    /// <summary>Files of hosts: one is printed as it is, several each under its name.</summary>
    /// <param name="Hosts">The names of the hosts, each with its files.</param>
    public sealed record OfHosts(IReadOnlyList<(string Host, IReadOnlyList<ArtefactFile> Files)> Hosts) : ArtefactOutput;

    /// <summary>The request cannot be fulfilled until something of the environment or the settings is mended.</summary>
    /// <param name="Problems">What is wrong and what to do instead, in sentences.</param>
    public sealed record Impossible(IReadOnlyList<string> Problems) : ArtefactOutput;

    /// <summary>The request itself makes no sense, such as a name that nobody has.</summary>
    /// <param name="Problems">What is wrong and what is possible, in sentences.</param>
    public sealed record Misused(IReadOnlyList<string> Problems) : ArtefactOutput;
}
