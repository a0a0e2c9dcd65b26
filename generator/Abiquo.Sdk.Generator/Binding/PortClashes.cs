using System.Globalization;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds endpoints of one appliance that listen on one port: by default, so that environments would be wrong, or with TLS, so that they
/// could not switch it on. Only in a spec without errors, because what is misspelt may be what tells two endpoints apart.
/// </summary>
internal sealed class PortClashes(SpecSymbols symbols, RuleTable rules)
{
    // Two roles may meet on several appliances, and one role may meet several others, but one mistake is one error.
    private readonly HashSet<string> _clashing = new(StringComparer.Ordinal);

    /// <summary>Reports the clashes on the appliances of this spec.</summary>
    public void Report(IReadOnlyList<ApplianceModel> appliances)
    {
        foreach (var appliance in appliances)
        {
            for (var i = 1; i < appliance.Endpoints.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    Compare(appliance, appliance.Endpoints[i], appliance.Endpoints[j]);
                }
            }
        }
    }

    private void Compare(ApplianceModel appliance, EndpointModel later, EndpointModel earlier)
    {
        // Nearly always, both have one port, and these differ.
        if ((later.Port != earlier.Port && HasOnePort(later) && HasOnePort(earlier)) || !CanMeet(later, earlier))
        {
            return;
        }

        var listening = new ListeningPorts(appliance.Nodes with { Counts = CountsOf(appliance) }, rules);
        if (listening.FirstCommon(later, earlier) is { } port)
        {
            Report(appliance, later, earlier, port, isTls: false);
        }
        else if (listening.FirstCommonWithTls(later, earlier) is { } tls)
        {
            Report(appliance, later, earlier, tls, isTls: true);
        }
        else if (listening.FirstCommonWithTls(earlier, later) is { } other)
        {
            Report(appliance, earlier, later, other, isTls: true);
        }
    }

    /// <summary>Returns how many hosts an appliance can have where it is used: a member may allow less than the appliance.</summary>
    private EquatableArray<int> CountsOf(ApplianceModel appliance)
    {
        List<MemberDeclaration> members = [.. symbols.Types.All.OfType<ContainerDeclaration>()
            .SelectMany(container => container.Appliances)
            .Where(member => member.Of.Value == appliance.Id)];
        return members.Count > 0 && members.TrueForAll(member => member.Counts.Count > 0)
            ? members.SelectMany(member => member.Counts).Select(count => (int)count.Value).Distinct().ToEquatableArray()
            : appliance.Nodes.Counts;
    }

    private static bool HasOnePort(EndpointModel endpoint) => !endpoint.HasSeveralNumbers && !endpoint.HasDerivedPort;

    /// <summary>Returns whether some version has both endpoints on one network with one protocol.</summary>
    private bool CanMeet(EndpointModel one, EndpointModel other) =>
        one.HasPort && other.HasPort
        && one.Network == other.Network
        && one.Protocols.Any(other.Protocols.Contains)
        && symbols.Versions.HaveOneWith(one.Versions, other.Versions);

    private void Report(ApplianceModel appliance, EndpointModel clashing, EndpointModel other, int port, bool isTls)
    {
        var (one, two) = (Declared(clashing), Declared(other));
        var at = one is not null ? Place(one, port, isTls)
            : two?.Id.Span ?? ((ApplianceDeclaration)symbols.Types.Get(appliance.Id)!).Common.Id.Span;
        var isKnown = (one is not null && !_clashing.Add(Key(clashing)))
            | (two is not null && !_clashing.Add(Key(other)))
            | (one is null && two is null && !_clashing.Add(at.ToString()));
        if (isKnown)
        {
            return;
        }

        var owner = clashing.Roles.FirstOrDefault(other.Roles.Contains) is { } role ? $"the role '{role}'"
            : $"the appliance '{appliance.Id}'";
        symbols.Diagnostics.Add(
            SpecDescriptors.BadPort,
            at,
            $"{port.ToString(CultureInfo.InvariantCulture)} is the port of '{clashing.Id}'{(isTls ? " with TLS" : "")}, and also one of "
            + $"'{other.Id}'",
            $"a port that no other endpoint of {owner} has");
    }

    private static string Key(EndpointModel endpoint) => $"{endpoint.Roles[0]}.{endpoint.Id}";

    /// <summary>Returns the declaration of an endpoint, or null if it is one of the extended spec.</summary>
    private EndpointDeclaration? Declared(EndpointModel endpoint) => endpoint.Roles
        .Where(role => !symbols.Roles.IsInherited(role))
        .Select(role => symbols.Roles.Get(role)!.Endpoints.First(declared => declared.Id.Value == endpoint.Id))
        .FirstOrDefault();

    private static TextSpan Place(EndpointDeclaration endpoint, int port, bool isTls) =>
        isTls && endpoint.Tls!.Port is { } secure ? secure.Span
        : endpoint.ClusterPort?.Value == port ? endpoint.ClusterPort.Span
        : endpoint.SharedPort?.Value == port ? endpoint.SharedPort.Span
        : endpoint.Ports?.Span ?? endpoint.Port.Span;
}
