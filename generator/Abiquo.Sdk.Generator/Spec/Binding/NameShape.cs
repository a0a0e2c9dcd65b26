using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>What a name of a kind looks like.</summary>
internal sealed class NameShape
{
    /// <summary>Becomes a type or a member. Capital first, so that no C# keyword and no parameter can be meant.</summary>
    public static readonly NameShape Identifier = new(
        "^[A-Z][A-Za-z0-9]{0,127}\\z", "a C# name of letters and digits that starts with a capital letter, such as 'WebFront'");

    /// <summary>Becomes part of firewall comments and file contents.</summary>
    public static readonly NameShape Hyphenated = new(
        "^[a-z0-9]+(-[a-z0-9]+)*\\z", "lower-case letters, digits and single hyphens, such as 'server-database'");

    /// <summary>Is only cited.</summary>
    public static readonly NameShape Short = new("^[A-Za-z0-9][A-Za-z0-9-]*\\z", "letters, digits and hyphens, without blanks");

    /// <summary>Becomes a namespace.</summary>
    public static readonly NameShape Namespace = new(
        "^[A-Z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)*\\z", "a namespace such as 'Acme.Topology', each part starting with a capital letter");

    /// <summary>Stands before the equals sign of a property, where nothing has to be escaped.</summary>
    public static readonly NameShape Property = new(
        "^[A-Za-z0-9][A-Za-z0-9._-]*\\z", "letters, digits, dots, hyphens and underscores, such as 'shop.database.host'");

    /// <summary>Is asked of the host when a file is installed.</summary>
    public static readonly NameShape Secret = new("^[a-z][a-z0-9-]*\\z", "lower-case letters, digits and hyphens, starting with a letter");

    private readonly Regex _pattern;
    private readonly string _expected;

    private NameShape(string pattern, string expected)
    {
        _pattern = new Regex(pattern, RegexOptions.CultureInvariant);
        _expected = expected;
    }

    public bool IsMatch(string name) => _pattern.IsMatch(name);

    /// <summary>Whether the name can be used; reports it where not. An empty one was reported when it was read.</summary>
    public bool Check(Located<string> name, string kind, FaultList faults)
    {
        if (name.Value.Length == 0)
        {
            return false;
        }

        if (IsMatch(name.Value))
        {
            return true;
        }

        faults.Add(SpecDiagnostics.BadName, name.Span, name.Value, $"{Article(kind)} {kind}", _expected);
        return false;
    }

    private static string Article(string kind) => "aeiou".IndexOf(kind[0]) >= 0 ? "an" : "a";
}
