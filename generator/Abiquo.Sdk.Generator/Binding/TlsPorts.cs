using System.Globalization;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks and binds the TLS of an endpoint. What other endpoints have to do with it, <see cref="PortClashes"/> checks.</summary>
internal static class TlsPorts
{
    /// <summary>Returns the TLS of an endpoint, or null if it has none that is valid.</summary>
    public static TlsModel? Of(EndpointDeclaration endpoint)
    {
        if (!IsUsable(endpoint))
        {
            return null;
        }

        var tls = endpoint.Tls!;
        return new((int)(tls.Port?.Value ?? 0), tls.IsDefault, tls.Schemes.Select(scheme => scheme.Value).ToEquatableArray());
    }

    /// <summary>Returns whether an endpoint has TLS that is valid.</summary>
    public static bool IsUsable(EndpointDeclaration endpoint) => endpoint.Tls is { IsObject: true } tls
        && (tls.Port is null || (tls.Port.Value is >= 1 and <= ushort.MaxValue && tls.Port.Value != endpoint.Port.Value))
        && Obstacle(endpoint) is null;

    /// <summary>Returns whether an endpoint has something beside TLS that does not go with it.</summary>
    public static bool HasObstacle(EndpointDeclaration endpoint) => endpoint.Tls is not null && Obstacle(endpoint) is not null;

    /// <summary>Reports what is wrong with the TLS of an endpoint.</summary>
    public static void Check(EndpointDeclaration endpoint, DiagnosticBag diagnostics)
    {
        if (endpoint.Tls is not { IsObject: true } tls)
        {
            return;
        }

        if (Obstacle(endpoint) is { } obstacle)
        {
            diagnostics.Add(
                SpecDescriptors.UnknownWord,
                obstacle.At.Span,
                $"'{obstacle.Member}' of the endpoint '{endpoint.Id.Value}', which has 'tls'",
                obstacle.At.Value,
                obstacle.Instead);
        }
        else if (tls.Port is { } port && !IsUsable(endpoint))
        {
            var (problem, expected) = port.Value == endpoint.Port.Value
                ? ($"{EndpointNumbers.Written(port)} is the port without TLS already",
                    "another port, or no 'port' where TLS is on the same one")
                : ($"{EndpointNumbers.Written(port)} is not a port", EndpointNumbers.Expected);
            diagnostics.Add(SpecDescriptors.BadPort, port.Span, problem, expected);
        }

        foreach (var scheme in tls.Schemes)
        {
            _ = NamePattern.Scheme.Check(scheme, "scheme", diagnostics);
        }
    }

    /// <summary>
    /// Returns what an endpoint has beside TLS that does not go with it, or null. Only the first: they are one mistake.
    /// </summary>
    private static (string Member, Located<string> At, string Instead)? Obstacle(EndpointDeclaration endpoint)
    {
        const string OnePort = "TLS on another port is for an endpoint with one 'port'; remove one of the two, or the 'port' of 'tls'";
        if (endpoint.Protocols.FirstOrDefault(protocol => protocol.Value != "tcp") is { } other)
        {
            return ("protocols", other, "TLS is spoken over 'tcp'; give the other protocols an endpoint of their own");
        }

        var isApart = endpoint.Tls!.Port is not null;
        if (isApart && endpoint.Ports is { } several)
        {
            return ("ports", several, OnePort);
        }

        if (isApart && (endpoint.ClusterPort ?? endpoint.SharedPort) is { } derived)
        {
            var written = new Located<string>(derived.Value.ToString(CultureInfo.InvariantCulture), derived.Span);
            return (endpoint.ClusterPort is null ? "sharedPort" : "clusterPort", written, OnePort);
        }

        return endpoint.Behind is { } front
            ? ("behind", front, $"whether clients use TLS is said where they connect; give it to '{front.Value}'")
            : null;
    }
}
