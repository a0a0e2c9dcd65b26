using System.Net;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of an NFS share: <c>host:/export/path</c>, with an IPv6 address in brackets.</summary>
internal static class NfsShareSyntax
{
    internal const string Expected = "an NFS share such as '10.1.0.5:/opt/vm_repository'";

    private const int MaxPathLength = 1024;

    /// <summary>Returns what is wrong with the share, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        var colon = text.IndexOf(":/", StringComparison.Ordinal);
        return colon < 0
            ? "an NFS share is written 'host:/export/path'"
            : HostProblem(text.Substring(0, colon)) ?? PathProblem(text.Substring(colon + 1));
    }

    /// <summary>Returns the host of a share in lower case, with an address in its shortest form and without brackets.</summary>
    internal static string Host(string text)
    {
        var host = text.Substring(0, text.IndexOf(":/", StringComparison.Ordinal)).Trim('[', ']').ToLowerInvariant();
        return AddressSyntax.Problem(host) is null ? AddressSyntax.Normalize(host) : host;
    }

    /// <summary>Returns the path without repeated or trailing slashes, so that two spellings of the same share are equal.</summary>
    internal static string Path(string text)
    {
        var path = text.Substring(text.IndexOf(":/", StringComparison.Ordinal) + 1);
        return "/" + string.Join("/", path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Returns the share with this host and path, with an IPv6 address in brackets.</summary>
    internal static string Format(string host, string path) => host.IndexOf(':') >= 0 ? $"[{host}]:{path}" : $"{host}:{path}";

    /// <summary>
    /// Returns why other hosts cannot reach the host of a share, in the form that <see cref="Host"/> returns, or null if they can.
    /// </summary>
    internal static string? ReachProblem(string host)
    {
        var address = AddressSyntax.Problem(host) is null ? IPAddress.Parse(host) : null;
        if (host is "localhost" or "localhost.localdomain" || (address is not null && IPAddress.IsLoopback(address)))
        {
            return $"'{host}' is the host that mounts the share: name the NFS server";
        }

        return address is not null && !AddressSyntax.IsUnicast(address) ? $"no host can have the address '{host}'" : null;
    }

    private static string? HostProblem(string host)
    {
        if (host.Length == 0)
        {
            return "there is no host before ':/'";
        }

        if (host.Length > 1 && host[0] == '[' && host[host.Length - 1] == ']')
        {
            var address = host.Substring(1, host.Length - 2);
            return address.IndexOf(':') >= 0 ? AddressSyntax.Problem(address) : "only an IPv6 address is written in brackets";
        }

        if (host.IndexOf(':') >= 0)
        {
            return "an IPv6 address is written in brackets: '[2001:db8::5]:/export'";
        }

        var looksLikeAddress = true;
        foreach (var c in host)
        {
            looksLikeAddress &= c is '.' or (>= '0' and <= '9');
        }

        return looksLikeAddress ? AddressSyntax.Problem(host) : FqdnSyntax.HostNameProblem(host);
    }

    private static string? PathProblem(string path)
    {
        if (path.Length > MaxPathLength)
        {
            return $"the path is longer than {MaxPathLength} characters";
        }

        foreach (var c in path)
        {
            if (!FqdnSyntax.IsLetterOrDigit(c) && "/._-+@".IndexOf(c) < 0)
            {
                return $"the character {MessageText.Quote(c)} is not allowed in the path";
            }
        }

        foreach (var segment in path.Split('/'))
        {
            if (segment is "." or "..")
            {
                return $"the path has the segment '{segment}'";
            }
        }

        return path.Trim('/').Length == 0 ? "the path names no export" : null;
    }
}
