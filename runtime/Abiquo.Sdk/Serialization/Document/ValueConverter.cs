using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Describes a value type that is written as a string, and reads its values.</summary>
/// <param name="Expected">A description of the expected text.</param>
/// <param name="Pattern">The regular expression for the schema, which matches every valid text.</param>
/// <param name="Parse">Parses the text; throws <see cref="FormatException"/> with the message of the value type.</param>
internal sealed record ValueConverter(string Expected, string Pattern, Func<string, object> Parse)
{
    private static readonly Dictionary<Type, ValueConverter> Known = new()
    {
        // Uses {1,} because the JSON encoder escapes the plus sign.
        [typeof(Fqdn)] = new(FqdnSyntax.Expected, "^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,}$", text => Fqdn.Parse(text)),
        [typeof(HostAddress)] = new(AddressSyntax.Expected, "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]{1,}$", text => HostAddress.Parse(text)),
        [typeof(NameOrAddress)] = new(
            NameOrAddressSyntax.Expected,
            "^([A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,}|[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]{1,})$",
            text => NameOrAddress.Parse(text)),
        [typeof(Network)] = new(NetworkSyntax.Expected, "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]{1,}(/[0-9]{1,3})?$", text => Network.Parse(text)),
        [typeof(InterfaceName)] = new(InterfaceSyntax.Expected, "^[A-Za-z0-9._][A-Za-z0-9._-]{0,14}$", text => InterfaceName.Parse(text)),
        [typeof(NfsShare)] = new(NfsShareSyntax.Expected, "^[^/ ]{1,}:/[^ ]*[^/ ]/*$", text => NfsShare.Parse(text)),
        [typeof(PortSet)] = new(
            PortSyntax.Expected, "^[0-9]{1,5}(-[0-9]{1,5})?( *, *[0-9]{1,5}(-[0-9]{1,5})?)*$", text => PortSet.Parse(text)),
        [typeof(DatacenterId)] = new(DatacenterIdSyntax.Expected, "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$", text => DatacenterId.Parse(text)),
    };

    /// <summary>Returns the converter of a value type.</summary>
    /// <exception cref="NotSupportedException">The type is not a value type of generated members.</exception>
    public static ValueConverter Of(Type type) => Known.TryGetValue(type, out var value)
        ? value
        : throw new NotSupportedException($"{type} is not a value type that a spec can use.");

    /// <summary>Returns the value of a string. Reports an invalid value and returns null.</summary>
    public object? Read(LocatedValue value, string path, ProblemBag problems)
    {
        if (ExpectedValue.Text(value, path, Expected, problems) is not { } text)
        {
            return null;
        }

        try
        {
            return Parse(text);
        }
        catch (FormatException exception)
        {
            problems.Add(value.Position, path, exception.Message);
            return null;
        }
    }
}
