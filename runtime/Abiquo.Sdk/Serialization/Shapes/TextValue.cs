using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Shapes;

/// <summary>A value type that is written as a text: what it looks like, and how to read it.</summary>
/// <param name="Expected">What it looks like, in words.</param>
/// <param name="Pattern">What it looks like, as the regular expression of a schema: wide enough for every valid text.</param>
/// <param name="Parse">Reads it; throws <see cref="FormatException"/> with the value type's own words.</param>
internal sealed record TextValue(string Expected, string Pattern, Func<string, object> Parse)
{
    private static readonly Dictionary<Type, TextValue> Known = new()
    {
        // {1,} and not the plus sign, which JSON text for HTML writes as an escape.
        [typeof(Fqdn)] = new(FqdnSyntax.Expected, "^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,}$", text => Fqdn.Parse(text)),
        [typeof(HostAddress)] = new(AddressSyntax.Expected, "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]{1,}$", text => HostAddress.Parse(text)),
        [typeof(Network)] = new(NetworkSyntax.Expected, "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]{1,}(/[0-9]{1,3})?$", text => Network.Parse(text)),
        [typeof(NfsShare)] = new(NfsShareSyntax.Expected, "^[^/ ]{1,}:/[^ ]*[^/ ]/*$", text => NfsShare.Parse(text)),
        [typeof(DatacenterId)] = new(DatacenterIdSyntax.Expected, "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$", text => DatacenterId.Parse(text)),
    };

    /// <summary>That of a type that a generated member has.</summary>
    /// <exception cref="NotSupportedException">No generated member has the type.</exception>
    public static TextValue Of(Type type) => Known.TryGetValue(type, out var value) ? value : throw new NotSupportedException($"{type} is not a type of value that a spec knows.");

    /// <summary>The value that a text stands for, or null where it stands for none, which was reported.</summary>
    public object? Read(LocatedValue value, string path, ProblemLog problems)
    {
        if (ExpectedValue.Text(value, path, Expected, problems) is not { } text)
        {
            return null;
        }

        try
        {
            return Parse(text);
        }
        catch (FormatException refusal)
        {
            problems.Add(value.Position, path, refusal.Message);
            return null;
        }
    }
}
