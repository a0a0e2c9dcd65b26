using System.Net;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>What an NFS share looks like: <c>host:/export/path</c>, with an IPv6 address in brackets.</summary>
internal static class NfsShareSyntax
{
    internal const string Expected = "an NFS share such as '10.1.0.5:/opt/vm_repository'";

    private const int LongestPath = 1024;

    /// <summary>What is wrong with the share, or null where nothing is.</summary>
    internal static string? Problem(string text)
    {
        var colon = text.IndexOf(":/", StringComparison.Ordinal);
        return colon < 0
            ? "an NFS share is written 'host:/export/path'"
            : HostProblem(text.Substring(0, colon)) ?? PathProblem(text.Substring(colon + 1));
    }

    /// <summary>The host without the brackets of an IPv6 address, in lower case, an address in its shortest form.</summary>
    internal static string Host(string text)
    {
        var host = text.Substring(0, text.IndexOf(":/", StringComparison.Ordinal)).Trim('[', ']').ToLowerInvariant();
        return AddressSyntax.Problem(host) is null ? AddressSyntax.Normal(host) : host;
    }

    /// <summary>The path without repeated slashes or one at its end, so that two spellings of a share are equal.</summary>
    internal static string Path(string text)
    {
        var path = text.Substring(text.IndexOf(":/", StringComparison.Ordinal) + 1);
        return "/" + string.Join("/", path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Host and path put together again, with the brackets of an IPv6 address.</summary>
    internal static string Written(string host, string path) => host.IndexOf(':') >= 0 ? $"[{host}]:{path}" : $"{host}:{path}";

    /// <summary>Why other machines cannot reach the host of a share, as <see cref="Host"/> returns it, or null where nothing is in the way.</summary>
    internal static string? ReachProblem(string host)
    {
        var address = AddressSyntax.Problem(host) is null ? IPAddress.Parse(host) : null;
        if (host is "localhost" or "localhost.localdomain" || (address is not null && IPAddress.IsLoopback(address)))
        {
            return $"'{host}' is the machine that uses it: name the one that serves it";
        }

        return address is not null && !AddressSyntax.IsUnicast(address) ? $"no machine can have the address '{host}'" : null;
    }

    private static string? HostProblem(string host)
    {
        if (host.Length == 0)
        {
            return "it names no host before ':/'";
        }

        if (host.Length > 1 && host[0] == '[' && host[host.Length - 1] == ']')
        {
            var address = host.Substring(1, host.Length - 2);
            return address.IndexOf(':') >= 0 ? AddressSyntax.Problem(address) : "only an IPv6 address stands in brackets";
        }

        if (host.IndexOf(':') >= 0)
        {
            return "an IPv6 address stands in brackets: '[2001:db8::5]:/export'";
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
        if (path.Length > LongestPath)
        {
            return $"the path is longer than {LongestPath} characters";
        }

        foreach (var c in path)
        {
            if (!FqdnSyntax.IsLetterOrDigit(c) && "/._-+@".IndexOf(c) < 0)
            {
                return $"the character {Printable.Of(c)} is not allowed in the path";
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
