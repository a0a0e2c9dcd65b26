using System.Globalization;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks the protocols of an endpoint and their numbers: ports, or types of messages.</summary>
internal static class EndpointNumbers
{
    /// <summary>What a port is, for error messages.</summary>
    public const string Expected = "a whole number from 1 to 65535";

    /// <summary>Returns the numbers of an endpoint; of one with errors, some that are valid.</summary>
    public static IReadOnlyList<(ushort First, ushort Last)> Of(EndpointDeclaration endpoint)
    {
        if (endpoint.Ports is { } several)
        {
            var ranges = Read(endpoint, several).Ranges;
            return ranges.Count == 0 ? [(1, 1)] : ranges;
        }

        return endpoint.Numbers == NumberKind.Ports ? [(Usable(endpoint.Port), Usable(endpoint.Port))] : [];
    }

    /// <summary>Returns a port, or 0 if there is none.</summary>
    public static int PortOrNone(Located<long>? port) => port is { } some ? Usable(some) : 0;

    /// <summary>Returns how many ports an endpoint needs: all of them, unless the spec says otherwise.</summary>
    public static int Needed(EndpointDeclaration endpoint, IReadOnlyList<(ushort First, ushort Last)> ports)
    {
        var count = endpoint.Numbers == NumberKind.Ports ? Count(ports) : 1;
        return endpoint.PortsNeeded is { Value: >= 1 } needed && needed.Value <= count ? (int)needed.Value : count;
    }

    /// <summary>
    /// Returns the protocols that can share the numbers of an endpoint with the first: those of its kind, but no two with types.
    /// </summary>
    public static IReadOnlyList<string> Compatible(IReadOnlyList<Located<string>> protocols)
    {
        if (protocols.Count == 0)
        {
            return [];
        }

        var compatible = new List<string>(protocols.Count) { protocols[0].Value };
        var kind = EndpointDeclaration.KindOf(protocols[0].Value);
        for (var i = 1; i < protocols.Count; i++)
        {
            if (kind != NumberKind.Types && EndpointDeclaration.KindOf(protocols[i].Value) == kind)
            {
                compatible.Add(protocols[i].Value);
            }
        }

        return compatible;
    }

    /// <summary>Reports what is wrong with the protocols and the numbers of an endpoint.</summary>
    public static void Check(EndpointDeclaration endpoint, DiagnosticBag diagnostics)
    {
        CheckSeveral(endpoint, diagnostics);
        var hasOne = endpoint.Numbers == NumberKind.Ports && endpoint.Ports is null;
        CheckOne(hasOne ? endpoint.Port : null, diagnostics);
        CheckOne(endpoint.ClusterPort, diagnostics);
        CheckOne(endpoint.SharedPort, diagnostics);
        if (CheckProtocols(endpoint, diagnostics))
        {
            TlsPorts.Check(endpoint, diagnostics);
        }
    }

    private static (IReadOnlyList<(ushort First, ushort Last)> Ranges, string? Problem) Read(
        EndpointDeclaration endpoint, Located<string> several) =>
        endpoint.Numbers == NumberKind.Types ? PortSyntax.ReadTypes(several.Value) : PortSyntax.Read(several.Value);

    private static void CheckOne(Located<long>? port, DiagnosticBag diagnostics)
    {
        if (port is { Value: < 1 or > ushort.MaxValue })
        {
            diagnostics.Add(SpecDescriptors.BadPort, port.Span, Written(port) + " is not a port", Expected);
        }
    }

    /// <summary>Reports protocols that do not go with the first, and returns whether there are none.</summary>
    private static bool CheckProtocols(EndpointDeclaration endpoint, DiagnosticBag diagnostics)
    {
        var compatible = Compatible(endpoint.Protocols);
        if (compatible.Count == endpoint.Protocols.Count)
        {
            return true;
        }

        var reason = endpoint.Numbers switch
        {
            NumberKind.Ports => $"it shares no ports with '{compatible[0]}'",
            NumberKind.Types => $"it shares no types with '{compatible[0]}'",
            _ => $"'{compatible[0]}' has no ports",
        };
        foreach (var other in endpoint.Protocols.Where(protocol => !compatible.Contains(protocol.Value)))
        {
            diagnostics.Add(
                SpecDescriptors.UnknownWord,
                other.Span,
                $"'protocols' of the endpoint '{endpoint.Id.Value}'",
                other.Value,
                reason + "; give it an endpoint of its own");
        }

        return false;
    }

    private static void CheckSeveral(EndpointDeclaration endpoint, DiagnosticBag diagnostics)
    {
        if (endpoint.Ports is not { } several)
        {
            return;
        }

        var (ranges, problem) = Read(endpoint, several);
        if (problem is not null)
        {
            var expected = endpoint.Numbers == NumberKind.Types ? PortSyntax.ExpectedTypes : PortSyntax.Expected;
            diagnostics.Add(SpecDescriptors.BadPort, several.Span, problem, expected);
        }
        else if (endpoint.PortsNeeded is { } needed && needed.Value != Needed(endpoint, ranges))
        {
            diagnostics.Add(
                SpecDescriptors.BadPort,
                needed.Span,
                Written(needed) + " is not a number of these ports",
                "a whole number from 1 to " + Count(ranges).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Count(IEnumerable<(ushort First, ushort Last)> ranges) => ranges.Sum(range => range.Last - range.First + 1);

    private static ushort Usable(Located<long> port) => port.Value is >= 1 and <= ushort.MaxValue ? (ushort)port.Value : (ushort)1;

    /// <summary>Returns a number for an error message. What is no whole number was read as 0.</summary>
    public static string Written(Located<long> number) =>
        number.Value == 0 ? "this number" : number.Value.ToString(CultureInfo.InvariantCulture);
}
