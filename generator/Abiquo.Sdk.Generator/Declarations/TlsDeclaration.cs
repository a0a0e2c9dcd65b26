using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>That an endpoint may use TLS, on the same port or on another one.</summary>
/// <param name="IsObject">Whether it was an object at all.</param>
/// <param name="Port">The other port, or null if it is the same.</param>
/// <param name="IsDefault">Whether the endpoint uses TLS unless an environment says otherwise.</param>
/// <param name="Schemes">What an address begins with, without TLS and with it; empty if the spec does not say.</param>
/// <param name="SaysSchemes">Whether the spec says so, even if it is faulty: what refers to it is then no further error.</param>
internal sealed record TlsDeclaration(
    bool IsObject, Located<long>? Port, bool IsDefault, IReadOnlyList<Located<string>> Schemes, bool SaysSchemes)
{
    private const string TwoSchemes = "two schemes, without TLS and with it, such as 'http' and 'https'";

    public static TlsDeclaration? Read(ObjectReader endpoint)
    {
        if (endpoint.Object("tls", $"'tls' of {endpoint.What}") is not { } reader)
        {
            return endpoint.Has("tls") ? new TlsDeclaration(IsObject: false, null, IsDefault: false, [], SaysSchemes: true) : null;
        }

        var tls = new TlsDeclaration(
            IsObject: true,
            reader.Has("port") ? reader.Number("port", "the port with TLS") : null,
            reader.Flag("default", "true or false"),
            ReadSchemes(reader),
            SaysSchemes: reader.Has("schemes"));
        reader.Close();
        return tls;
    }

    private static IReadOnlyList<Located<string>> ReadSchemes(ObjectReader reader)
    {
        var before = reader.Diagnostics.Count;
        var schemes = reader.Texts("schemes", TwoSchemes, required: reader.Has("schemes"));
        if (schemes.Count is 0 or 2 || reader.Diagnostics.Count > before)
        {
            return schemes;
        }

        var (at, found) = schemes.Count == 1 ? (schemes[0], "one") : (schemes[2], "more");
        reader.Diagnostics.Add(SpecDescriptors.WrongKind, at.Span, $"'schemes' of {reader.What}", TwoSchemes, found);
        return [];
    }
}
