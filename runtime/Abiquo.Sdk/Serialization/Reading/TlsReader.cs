using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads which endpoints of an appliance use TLS.</summary>
internal static class TlsReader
{
    public static Dictionary<string, bool>? Read(LocatedValue value, string path, ApplianceShape shape, ProblemBag problems)
    {
        const string Expected = "an object with true or false for each endpoint whose use of TLS differs from the default";
        if (ObjectReader.Of(value, path, [.. shape.Tls.Select(endpoint => endpoint.Name)], Expected, problems) is not { } members)
        {
            return null;
        }

        var (tls, isValid) = (new Dictionary<string, bool>(StringComparer.Ordinal), true);
        foreach (var name in shape.Tls.Select(endpoint => endpoint.Name))
        {
            switch (members.Optional(name))
            {
                case null:
                    break;
                case LocatedLiteral { Text: "true" or "false" } literal:
                    tls.Add(name, literal.Text == "true");
                    break;
                case { } other:
                    problems.Add(other.Position, members.PathOf(name), ExpectedValue.Mismatch("true or false", other));
                    isValid = false;
                    break;
            }
        }

        return isValid ? tls : null;
    }
}
