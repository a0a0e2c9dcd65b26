using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds appliances: their roles and everything that follows from them.</summary>
internal sealed class ApplianceBinder(SpecSymbols symbols, RoleBinder roles, SpecIdentity identity, RuleTable rules)
{
    /// <summary>Returns the appliances of this spec, and those of the extended spec as sources of links to them.</summary>
    public (IReadOnlyList<ApplianceModel> Own, IReadOnlyList<InheritedSourceModel> Inherited) Bind()
    {
        var members = new ApplianceNames(symbols);
        var bound = symbols.Types.All.OfType<ApplianceDeclaration>().Select(appliance => Bind(appliance, members)).ToList();
        var all = bound.ConvertAll(new PeerEndpoints(bound, symbols, rules).Mark);
        var own = new HashSet<string>(
            all.Select(appliance => appliance.Id).Where(id => !symbols.Types.IsInherited(id)), StringComparer.Ordinal);

        var legality = new Legality(all, own, symbols, rules, identity.IsShipped);
        return (
            all.Where(appliance => own.Contains(appliance.Id)).Select(legality.Complete).ToList(),
            all.Where(appliance => !own.Contains(appliance.Id)).Select(legality.Inherited).ToList());
    }

    private ApplianceModel Bind(ApplianceDeclaration declaration, ApplianceNames members) =>
        symbols.Diagnostics.Bind(declaration.Origin is not null, () => Model(declaration, members));

    private ApplianceModel Model(ApplianceDeclaration declaration, ApplianceNames members)
    {
        var resolved = roles.Resolve(declaration.Roles);
        return new ApplianceModel(
            identity,
            symbols.Describe(declaration.Common),
            resolved.Select(role => role.Common.Id.Value).ToEquatableArray(),
            resolved.SelectMany(role => roles.ComponentsOf(role)).Distinct().ToEquatableArray(),
            Nodes(declaration.Nodes),
            Requirements(declaration.Requirements),
            Parameters(declaration),
            members.Check(declaration, Endpoints(declaration, resolved)),
            [],
            [])
        {
            Origin = declaration.Origin ?? "",
        };
    }

    private IEnumerable<EndpointModel> Endpoints(ApplianceDeclaration declaration, IReadOnlyList<RoleDeclaration> resolved) => resolved
        .SelectMany(role => roles.EndpointsOf(role).Usable, (role, endpoint) => new RoleEndpoint(role.Common.Id.Value, endpoint))
        .GroupBy(pair => pair.Endpoint.Id.Value)
        .Select(same => Merged(declaration, [.. same]));

    private EndpointModel Merged(ApplianceDeclaration declaration, List<RoleEndpoint> same)
    {
        var (role, endpoint) = (same[0].Role, same[0].Endpoint);
        if (same.Count == 1)
        {
            return roles.Endpoint(endpoint, role, rules);
        }

        var merged = roles.Endpoint(endpoint, same.ConvertAll(pair => pair.Role), rules);
        foreach (var other in same.Skip(1).Where(other => !AreAlike(merged, roles.Endpoint(other.Endpoint, other.Role, rules))))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.RoleConflict, Place(declaration, other.Role), role, other.Role, declaration.Common.Id.Value, merged.Id);
        }

        return merged;
    }

    /// <summary>Returns where an appliance is given a role that conflicts with another: by a placement, or by its declaration.</summary>
    private static TextSpan Place(ApplianceDeclaration declaration, string role) => declaration.Origin is null
        ? declaration.Common.Id.Span
        : declaration.Roles.First(written => written.Value == role).Span;

    private static bool AreAlike(EndpointModel one, EndpointModel other) =>
        (one.Ports, one.PortsNeeded, one.ClusterPort, one.SharedPort, one.IsFront, one.Behind, one.ListensAtTimes)
            == (other.Ports, other.PortsNeeded, other.ClusterPort, other.SharedPort, other.IsFront, other.Behind, other.ListensAtTimes)
        && Equals(one.Tls, other.Tls)
        && one.Versions == other.Versions
        && one.Network == other.Network
        && one.ForwardsTo == other.ForwardsTo
        && one.Protocols.Equals(other.Protocols)
        && one.Components.Equals(other.Components);

    private NodesModel Nodes(NodesDeclaration nodes)
    {
        _ = symbols.Citations(nodes.Source);
        return new NodesModel(NodeCounts.Check(nodes.Counts, symbols.Diagnostics), nodes.Reason, nodes.HasVirtualAddress);
    }

    private RequirementsModel? Requirements(RequirementsDeclaration? requirements) => requirements is null ? null : new(
        Positive(requirements.Cpus, "the number of CPUs"),
        Positive(requirements.MemoryGb, "the GB of memory"),
        Positive(requirements.DiskGb, "the GB of disk"),
        requirements.Notes.Select(note => note.Value).ToEquatableArray(),
        symbols.Citations(requirements.Source));

    private int Positive(Located<long> number, string what)
    {
        if (number.Value is >= 1 and <= int.MaxValue)
        {
            return (int)number.Value;
        }

        symbols.Diagnostics.Add(SpecDescriptors.NoCounts, number.Span, $"{what} is out of range", "a whole number from 1");
        return 1;
    }

    private EquatableArray<ParameterModel> Parameters(ApplianceDeclaration declaration)
    {
        var table = new SymbolTable<ParameterDeclaration>(
            "parameter", declaration.Parameters, parameter => parameter.Id, NamePattern.Identifier, symbols.Diagnostics);
        return table.Usable
            .Select(parameter => (parameter, origin: ValueOrigin.Resolve(parameter, symbols), source: symbols.Citations(parameter.Source)))
            .Where(bound => symbols.Conditions.Check(bound.parameter.When)
                & symbols.Versions.Check(bound.parameter.Versions, "parameter", bound.parameter.Id)
                & bound.origin is not null)
            .Select(bound => new ParameterModel(
                bound.parameter.Id.Value,
                bound.parameter.Label,
                bound.parameter.Format,
                bound.origin!.Value.Owner,
                bound.origin.Value.Value,
                bound.parameter.Constraint,
                bound.source,
                symbols.Conditions.Of(bound.parameter.When),
                symbols.Versions.Of(bound.parameter.Versions)))
            .ToEquatableArray();
    }
}
