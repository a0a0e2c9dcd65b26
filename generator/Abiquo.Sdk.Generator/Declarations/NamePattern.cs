using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>The form that names of a kind must have, or other strings that a host or a language interprets.</summary>
internal sealed class NamePattern
{
    private const int MaxIdentifierLength = 128;
    private const int MaxNamespaceLength = 512;
    private const int MaxVersionLength = 64;

    /// <summary>
    /// Becomes a type or a member. The first letter is a capital, so that it is neither a C# keyword nor a parameter name.
    /// </summary>
    public static readonly NamePattern Identifier = new(
        name => name.Length <= MaxIdentifierLength && IsPascal(name),
        "a C# name of letters and digits that starts with a capital letter, such as 'WebFront'");

    /// <summary>Becomes part of firewall comments and file contents.</summary>
    public static readonly NamePattern Hyphenated = new(
        name => name.Split('-').All(part => part.Length > 0 && All(part, c => IsLower(c) || IsDigit(c))),
        "lower-case letters, digits and single hyphens, such as 'server-database'");

    /// <summary>Occurs only in citations.</summary>
    public static readonly NamePattern Short = new(
        name => name.Length > 0 && name[0] != '-' && All(name, c => IsLetterOrDigit(c) || c == '-'),
        "letters, digits and hyphens, without blanks");

    /// <summary>Becomes a namespace.</summary>
    public static readonly NamePattern Namespace = new(
        name => name.Length <= MaxNamespaceLength && name.Split('.').All(IsPascal),
        "a namespace such as 'Acme.Topology', each part starting with a capital letter");

    /// <summary>Stands before the equals sign of a property, where nothing can be escaped.</summary>
    public static readonly NamePattern Property = new(
        name => name.Length > 0 && IsLetterOrDigit(name[0]) && All(name, c => IsLetterOrDigit(c) || c is '.' or '_' or '-'),
        "letters, digits, dots, hyphens and underscores, such as 'shop.database.host'");

    /// <summary>
    /// Names a resource and one of its attributes in an XML file, in quotes before an equals sign. The attribute 'name' is the resource.
    /// </summary>
    public static readonly NamePattern Attribute = new(
        name => name.LastIndexOf('.') is > 0 and var dot && IsLetterOrDigit(name[0])
            && All(name.Substring(0, dot), c => IsLetterOrDigit(c) || c is '.' or '_' or '-' or '/')
            && name.Length > dot + 1 && All(name.Substring(dot + 1), c => IsLower(c) || IsUpper(c)) && name.Substring(dot + 1) != "name",
        "a resource, a dot and one of its attributes but its name, such as 'jdbc/shop.url'");

    /// <summary>Begins the path of an address, in quotes in the file of a web server.</summary>
    public static readonly NamePattern UrlPath = new(
        name => name.Length > 1 && name[0] == '/' && name[name.Length - 1] != '/'
            && All(name, c => IsLetterOrDigit(c) || c is '/' or '.' or '_' or '-'),
        "a path such as '/shop', without a slash at the end");

    /// <summary>Becomes part of a command of a host; a first hyphen would be an option, and the suffix is added there.</summary>
    public static readonly NamePattern Service = new(
        name => name.Length > 0 && IsLetterOrDigit(name[0]) && All(name, c => IsLetterOrDigit(c) || c is '@' or '.' or '_' or '-')
            && !name.EndsWith(".service", StringComparison.Ordinal),
        "letters, digits and '@', '.', '_' or '-', without '.service' at the end, such as 'shop-worker'");

    /// <summary>Names a user or a schema of a database, in statements.</summary>
    public static readonly NamePattern SqlName = new(
        name => name.Length > 0 && All(name, c => IsLetterOrDigit(c) || c == '_'),
        "letters, digits and underscores, such as 'shop_orders'");

    /// <summary>Names a secret that the host supplies when a file is installed.</summary>
    public static readonly NamePattern Secret = new(
        name => name.Length > 0 && IsLower(name[0]) && All(name, c => IsLower(c) || IsDigit(c) || c == '-'),
        "lower-case letters, digits and hyphens, starting with a letter");

    /// <summary>Begins an address, where nothing can be escaped.</summary>
    public static readonly NamePattern Scheme = new(
        name => name.Length > 0 && IsLower(name[0]) && All(name, c => IsLower(c) || IsDigit(c) || c is '+' or '.' or '-'),
        "lower-case letters and digits, such as 'https'");

    /// <summary>Is a file or directory of a host: no segment is '..', and no character has a meaning for a shell.</summary>
    public static readonly NamePattern AbsolutePath = new(
        path => path.Length > 0 && path[0] == '/' && path.Substring(1).Split('/').All(IsSegment),
        "an absolute path such as '/opt/shop/shop.properties'");

    /// <summary>Owns a file on a host.</summary>
    public static readonly NamePattern UserAndGroup = new(
        owner => owner.Split(':') is { Length: 2 } names && names.All(IsAccount), "a user and a group such as 'shop:shop'");

    /// <summary>Becomes the member of an enumeration, and part of titles and documents.</summary>
    public static readonly NamePattern Version = new(
        name => name.Length <= MaxVersionLength
            && name.Split('.', '-').All(part => part.Length > 0 && All(part, IsLetterOrDigit)),
        "letters and digits with single dots or hyphens between them, such as '6.0' or '2024.1-LTS'");

    private readonly Func<string, bool> _matches;

    // No regular expressions: constructing the first one takes the compiler longer than checking all names of a spec.
    private NamePattern(Func<string, bool> matches, string expected)
    {
        _matches = matches;
        Expected = expected;
    }

    /// <summary>A description of the form for error messages.</summary>
    public string Expected { get; }

    public bool IsMatch(string name) => _matches(name);

    /// <summary>Returns whether a name is valid, and reports it if not. An empty name was reported when it was read.</summary>
    public bool Check(Located<string> name, string kind, DiagnosticBag diagnostics)
    {
        if (name.Value.Length == 0)
        {
            return false;
        }

        if (IsMatch(name.Value))
        {
            return true;
        }

        diagnostics.Add(SpecDescriptors.BadName, name.Span, name.Value, $"{Article(kind)} {kind}", Expected);
        return false;
    }

    private static string Article(string kind) => "aeiou".IndexOf(kind[0]) >= 0 ? "an" : "a";

    private static bool IsPascal(string name) => name.Length > 0 && IsUpper(name[0]) && All(name, IsLetterOrDigit);

    /// <summary>Returns whether a path segment is valid. A hidden file may begin with a dot, but '.' and '..' are not names.</summary>
    private static bool IsSegment(string name)
    {
        var first = name.Length > 0 && name[0] == '.' ? 1 : 0;
        return name.Length > first
            && IsLetterOrDigit(name[first])
            && All(name.Substring(first), c => IsLetterOrDigit(c) || c is '.' or '_' or '-');
    }

    private static bool IsAccount(string name) =>
        name.Length > 0 && (IsLower(name[0]) || name[0] == '_') && All(name, c => IsLower(c) || IsDigit(c) || c is '_' or '-');

    private static bool All(string name, Func<char, bool> isMeant)
    {
        foreach (var c in name)
        {
            if (!isMeant(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => IsUpper(c) || IsLower(c) || IsDigit(c);

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
