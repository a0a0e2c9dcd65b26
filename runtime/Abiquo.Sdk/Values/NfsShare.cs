using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// Represents an NFS share, written as <c>host:/export/path</c>, with an IPv6 address in brackets. Two spellings of the same
/// share, such as with capital letters in the host name or a trailing slash, are equal.
/// </summary>
public readonly record struct NfsShare
{
    private readonly string? _host;
    private readonly string? _path;

    private NfsShare(string host, string path)
    {
        _host = host;
        _path = path;
    }

    /// <summary>
    /// Gets the name or address of the NFS server, in lower case and without brackets, or an empty string for <c>default</c>.
    /// </summary>
    public string Host => _host ?? "";

    /// <summary>Gets the exported path, or an empty string for <c>default</c>.</summary>
    public string Path => _path ?? "";

    /// <summary>Gets the address of the NFS server, or null if the share names the server by host name.</summary>
    public HostAddress? Address => HostAddress.TryParse(Host, out var address) ? address : default(HostAddress?);

    /// <summary>
    /// Gets a value indicating whether other hosts can reach the share: its server is neither localhost nor at an address that no
    /// host can have.
    /// </summary>
    public bool IsReachable => NfsShareSyntax.ReachProblem(Host) is null;

    /// <summary>Converts text to an NFS share.</summary>
    /// <exception cref="FormatException">The text is not an NFS share.</exception>
    public static implicit operator NfsShare(string text) => Parse(text);

    /// <summary>Converts text to an NFS share, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not an NFS share.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator NfsShare?(string? text) => text is null ? default(NfsShare?) : Parse(text);

    /// <summary>Parses text as an NFS share.</summary>
    /// <exception cref="FormatException">The text is not an NFS share.</exception>
    public static NfsShare Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(NfsShareSyntax.Problem(text), text, NfsShareSyntax.Expected);
        return Read(text);
    }

    /// <summary>Tries to parse text as an NFS share.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NfsShare value)
    {
        var valid = text is not null && NfsShareSyntax.Problem(text) is null;
        value = valid ? Read(text!) : default;
        return valid;
    }

    /// <summary>Returns the share as <c>host:/export/path</c>, or an empty string for <c>default</c>.</summary>
    public override string ToString() => Host.Length == 0 ? "" : NfsShareSyntax.Format(Host, Path);

    private static NfsShare Read(string text) => new(NfsShareSyntax.Host(text), NfsShareSyntax.Path(text));
}
