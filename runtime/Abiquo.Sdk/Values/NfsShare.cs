using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// An NFS share, written <c>host:/export/path</c>; an IPv6 address stands in brackets. Two spellings of one share
/// (capital letters in the host, a slash at the end) are equal.
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

    /// <summary>The name or address of the machine that serves it, in lower case and without brackets; empty for <c>default</c>.</summary>
    public string Host => _host ?? "";

    /// <summary>The exported path; empty for <c>default</c>.</summary>
    public string Path => _path ?? "";

    /// <summary>The address of the machine that serves it, or null where the share gives a name.</summary>
    public HostAddress? Address => HostAddress.TryParse(Host, out var address) ? address : default(HostAddress?);

    /// <summary>Whether other machines can reach it: not on localhost, nor at an address that no machine can have.</summary>
    public bool IsReachable => NfsShareSyntax.ReachProblem(Host) is null;

    /// <summary>Takes the text as a share.</summary>
    /// <exception cref="FormatException">The text is not a share.</exception>
    public static implicit operator NfsShare(string text) => Parse(text);

    /// <summary>Takes the text as a share.</summary>
    /// <exception cref="FormatException">The text is not a share.</exception>
    public static NfsShare Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Refused.Unless(NfsShareSyntax.Problem(text), text, NfsShareSyntax.Expected);
        return Read(text);
    }

    /// <summary>Takes the text as a share, or says that it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NfsShare value)
    {
        var valid = text is not null && NfsShareSyntax.Problem(text) is null;
        value = valid ? Read(text!) : default;
        return valid;
    }

    /// <summary>The share as <c>host:/export/path</c>; empty for <c>default</c>.</summary>
    public override string ToString() => Host.Length == 0 ? "" : NfsShareSyntax.Written(Host, Path);

    private static NfsShare Read(string text) => new(NfsShareSyntax.Host(text), NfsShareSyntax.Path(text));
}
