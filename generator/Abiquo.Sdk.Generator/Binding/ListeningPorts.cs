using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Tells on which ports the endpoints of an appliance may listen at one address, unless an environment says otherwise. Some depend on
/// whether there is one host or several, and whether these have a virtual address.
/// </summary>
internal sealed class ListeningPorts(NodesModel nodes, RuleTable rules)
{
    private static readonly bool[] Both = [false, true];

    private readonly bool _mayBeAlone = nodes.Counts.Count == 0 || nodes.Counts.Contains(1);

    private readonly bool _mayBeSeveral = nodes.Counts.Count == 0 || nodes.Counts.Any(count => count > 1);

    /// <summary>
    /// Returns the first port on which both of two endpoints listen by default, or null if there is none. One that uses TLS by default is
    /// on its other port.
    /// </summary>
    public int? FirstCommon(EndpointModel one, EndpointModel other) => one.Tls?.IsDefault == true || other.Tls?.IsDefault == true
        ? null
        : FirstCommon(one, false, other, false);

    /// <summary>Returns the port of an endpoint with TLS if another one may listen on it, with TLS or without, or null.</summary>
    public int? FirstCommonWithTls(EndpointModel secure, EndpointModel other) => secure.Tls is null
        ? null
        : FirstCommon(secure, true, other, false) ?? (other.Tls is null ? null : FirstCommon(secure, true, other, true));

    private int? FirstCommon(EndpointModel one, bool isOneTls, EndpointModel other, bool isOtherTls)
    {
        foreach (var (several, hasAddress) in States(one, other))
        {
            foreach (var (first, last) in Ports(one, isOneTls, several, hasAddress))
            {
                foreach (var taken in Ports(other, isOtherTls, several, hasAddress))
                {
                    if (first <= taken.Last && taken.First <= last)
                    {
                        return Math.Max(first, taken.First);
                    }
                }
            }
        }

        return null;
    }

    private IEnumerable<(bool Several, bool HasAddress)> States(EndpointModel one, EndpointModel other) =>
        from several in Both
        where several ? _mayBeSeveral : _mayBeAlone && !IsForOthers(one) && !IsForOthers(other)
        from hasAddress in Both
        where !hasAddress || (nodes.HasVirtualAddress && one.IsFront == other.IsFront)
        select (several, hasAddress);

    /// <summary>Returns whether an endpoint is only for the other nodes of its own role, and so does not listen without them.</summary>
    private bool IsForOthers(EndpointModel endpoint) =>
        endpoint.IsPeer && rules.Opening(endpoint.Roles, endpoint.Id).TrueForAll(rule => rule.IsPeer && rule.From == rule.To);

    private static IReadOnlyList<(ushort First, ushort Last)> Ports(EndpointModel endpoint, bool isTls, bool several, bool hasAddress) =>
        isTls && endpoint.Tls!.Port > 0 ? One(endpoint.Tls.Port)
        : endpoint.ClusterPort > 0 && several ? One(endpoint.ClusterPort)
        : endpoint.ClusterPort == 0 && endpoint.SharedPort > 0 && !hasAddress ? One(endpoint.SharedPort)
        : PortSyntax.Read(endpoint.Ports).Ranges;

    private static IReadOnlyList<(ushort First, ushort Last)> One(int port) => [((ushort)port, (ushort)port)];
}
