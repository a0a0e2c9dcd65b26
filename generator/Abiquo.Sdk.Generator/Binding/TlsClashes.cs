using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds ports for TLS that another endpoint beside it has, so that an environment could not switch TLS on. A role may be on several
/// appliances, but one mistake is one error.
/// </summary>
internal sealed class TlsClashes(SpecSymbols symbols)
{
    private readonly HashSet<TextSpan> _reported = [];

    /// <summary>Checks the endpoints of a role or of an appliance.</summary>
    /// <param name="owner">The role or the appliance as messages name it.</param>
    /// <param name="id">Its id, where an error about endpoints of the extended spec is shown.</param>
    /// <param name="endpoints">The endpoints.</param>
    public void Check(string owner, Located<string> id, IReadOnlyList<RoleEndpoint> endpoints)
    {
        for (var i = 0; i < endpoints.Count; i++)
        {
            if (TlsPorts.IsUsable(endpoints[i].Endpoint) && InTheWayOf(i, endpoints) is { } other)
            {
                Report(endpoints[i], other, owner, id);
            }
        }
    }

    private RoleEndpoint? InTheWayOf(int secure, IReadOnlyList<RoleEndpoint> endpoints) =>
        endpoints.Where((other, i) => HasPortOf(endpoints[secure].Endpoint, other.Endpoint, i < secure)).FirstOrDefault();

    private void Report(RoleEndpoint secure, RoleEndpoint other, string owner, Located<string> id)
    {
        var port = secure.Endpoint.Tls!.Port!;
        var at = !symbols.Roles.IsInherited(secure.Role) ? port.Span
            : !symbols.Roles.IsInherited(other.Role) ? other.Endpoint.Id.Span
            : id.Span;
        if (_reported.Add(at))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.BadPort,
                at,
                $"{EndpointNumbers.Written(port)} is the port of '{secure.Endpoint.Id.Value}' with TLS, and also one of "
                + $"'{other.Endpoint.Id.Value}'",
                $"a port that no other endpoint of {owner} has");
        }
    }

    /// <summary>Returns whether another endpoint has the port for TLS. Of two with TLS, the first has it.</summary>
    private bool HasPortOf(EndpointDeclaration secure, EndpointDeclaration other, bool isBefore)
    {
        var port = secure.Tls!.Port!.Value;
        return other.Id.Value != secure.Id.Value
            && symbols.Versions.HaveOneWith(secure.Versions, other.Versions)
            && other.Protocols.Any(protocol => protocol.Value == "tcp")
            && (PortsBeside(other, secure).Any(ports => ports.First <= port && port <= ports.Last)
                || (isBefore && TlsPorts.IsUsable(other) && other.Tls!.Port!.Value == port));
    }

    /// <summary>
    /// Returns the ports on which an endpoint may be on the same address as another one. If only one of them is a front, they share an
    /// address where there is no virtual address.
    /// </summary>
    private static IEnumerable<(int First, int Last)> PortsBeside(EndpointDeclaration endpoint, EndpointDeclaration other)
    {
        var derived = new[] { endpoint.ClusterPort, endpoint.SharedPort }.Select(EndpointNumbers.PortOrNone).Select(port => (port, port));
        return endpoint.SharedPort is not null && endpoint.IsFront != other.IsFront
            ? derived
            : EndpointNumbers.Of(endpoint).Select(range => ((int)range.First, (int)range.Last)).Concat(derived);
    }
}
