using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>
/// Writes the paths of a web server that others serve. The name of an entry is a path, and its value the address that serves it; with
/// several endpoints, separated by commas, clients are balanced over them.
/// </summary>
internal sealed class WebProxy : FileFormat
{
    // A brace may begin a reference to a secret, and a percent sign or a dollar sign an expansion of the web server.
    public override string Escape(string text, bool isStart)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is '{' or '}' or '%' or '$' or '"' or '\\' or <= ' ' or > '~'
                ? escaped.Append(Uri.HexEscape(c <= byte.MaxValue ? c : '?'))
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    public override string Write(string title, IReadOnlyList<FileEntry> entries)
    {
        var lines = entries.SelectMany(Lines).ToList();
        return lines.Count == 0 ? "" : $"# {LabelSanitizer.Clean(title)}\n{string.Concat(lines.Select(line => line + "\n"))}";
    }

    public override FileMerge MergeOf(IReadOnlyList<FileEntry> entries) => WebProxyMerge.IntoVirtualHost;

    private static IEnumerable<string> Lines(FileEntry entry)
    {
        if (entry.Gap.Length > 0)
        {
            return [$"# {entry.Name} {LabelSanitizer.Clean(entry.Gap)}."];
        }

        var (scheme, endpoints, path) = Parts(entry.Value);
        return endpoints.Length == 1
            ? [Pass(entry.Name, entry.Value), Reverse(entry.Name, entry.Value)]
            :
            [
                $"<Proxy \"balancer:/{entry.Name}\">",
                .. endpoints.Select(endpoint => $"    BalancerMember \"{scheme}{endpoint}\""),
                "</Proxy>",
                Pass(entry.Name, $"balancer:/{entry.Name}{path}"),
                .. endpoints.Select(endpoint => Reverse(entry.Name, $"{scheme}{endpoint}{path}")),
            ];
    }

    private static string Pass(string path, string to) => $"ProxyPass \"{path}\" \"{to}\"";

    private static string Reverse(string path, string from) => $"ProxyPassReverse \"{path}\" \"{from}\"";

    /// <summary>Returns the scheme with its slashes, the endpoints, and the path.</summary>
    private static (string Scheme, string[] Endpoints, string Path) Parts(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var colon ? colon + "://".Length : 0;
        var end = address.IndexOf('/', start) is >= 0 and var slash ? slash : address.Length;
        return (address[..start], address[start..end].Split(','), address[end..]);
    }
}
