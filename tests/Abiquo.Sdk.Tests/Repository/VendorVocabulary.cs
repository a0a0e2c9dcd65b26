using System.Globalization;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Repository;

/// <summary>
/// The vendor's words: ids and labels of appliances and components, and the port numbers. Words are found in any case, and also
/// as a part of an identifier that starts with a capital letter.
/// </summary>
internal sealed class VendorVocabulary
{
    /// <summary>What may stand in the code in exactly this spelling, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["server"] = "an ordinary English word; the appliance is written with a capital letter",
        ["database"] = "an ordinary English word; the appliance is written with a capital letter",
        ["events"] = "an ordinary English word; the appliance is written with a capital letter",
        ["25"] = "an ordinary number; as a port it is that of other people's servers",
        ["tomcat"] = "begins the name of a format of files, which others use too; the component is written with a capital letter",
        ["services"] = "an ordinary English word; the appliance is written with a capital letter",
    };

    private readonly Regex _words;

    public VendorVocabulary(TopologySpec spec)
    {
        var names = spec.Appliances.SelectMany(appliance => new[] { appliance.Id, appliance.Label })
            .Concat(spec.Components.SelectMany(component => new[] { component.Id, component.Label }))
            .Distinct()
            .Where(name => name.Length > 1) // M is also a letter
            .OrderByDescending(name => name.Length)
            .Select(name => Name(Regex.Escape(name), char.IsUpper(name[0])));
        var ports = spec.Roles.SelectMany(role => role.Endpoints)
            .SelectMany(endpoint => new[] { endpoint.Port, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0 })
            .Where(port => port > 0)
            .Select(port => port.ToString(CultureInfo.InvariantCulture))
            .Distinct()
            // Not the end of a group of an IPv6 address.
            .Select(port => $"(?<![0-9a-f]){port}(?![0-9])");
        _words = new(string.Join('|', names.Concat(ports)), RegexOptions.CultureInvariant);
    }

    /// <summary>The words found, each with the number of its line.</summary>
    public IEnumerable<(int Line, string Word)> FindIn(string text) => text.Split('\n').SelectMany((line, i) => _words.Matches(line)
        .Select(match => match.Value)
        .Where(word => !line.StartsWith("using System.", StringComparison.Ordinal) && !line.StartsWith("namespace System.", StringComparison.Ordinal))
        .Where(word => !Allowed.ContainsKey(word))
        .Select(word => (i + 1, word)));

    private static string Name(string name, bool isCapitalised) =>
        $"(?<![A-Za-z0-9])(?i:{name})(?![a-z0-9])" + (isCapitalised ? $"|{name}(?![a-z0-9])" : "");
}
