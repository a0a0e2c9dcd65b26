using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds endpoints that would give the class of an appliance two members of one name: each becomes a member, a nested type, and a link
/// to it in every class of links. They are reported once and left out of the appliance.
/// </summary>
internal sealed class ApplianceNames(SpecSymbols symbols)
{
    private readonly HashSet<string> _links = new(ReservedNames.OfConnections, StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<TextSpan> _reported = [];

    /// <summary>Returns the endpoints of an appliance that can be members. Those of an inherited appliance are members already.</summary>
    public EquatableArray<EndpointModel> Check(ApplianceDeclaration appliance, IEnumerable<EndpointModel> endpoints)
    {
        // The same set for all of them: one for each would grow again and again.
        _members.Clear();
        _members.Add(appliance.Common.Id.Value);
        return endpoints.Where(endpoint => IsNew(appliance, endpoint)).ToEquatableArray();
    }

    private bool IsNew(ApplianceDeclaration appliance, EndpointModel endpoint)
    {
        var id = appliance.Common.Id.Value;
        var nested = endpoint.Id + "Endpoint";
        var taken = !_members.Add(endpoint.Id) ? endpoint.Id : !_members.Add(nested) ? nested : null;
        if (taken is not null)
        {
            return Refuse(Origin(appliance, endpoint), $"the endpoint '{endpoint.Id}'", taken, id);
        }

        return endpoint.IsPeer
            || _links.Add(id + endpoint.Id)
            || Refuse(appliance.Common.Id, $"the link to {id}.{endpoint.Id}", id + endpoint.Id, "the connections of every appliance");
    }

    /// <summary>Returns the id to change: that of the endpoint, or of the appliance if the endpoint is in the extended spec.</summary>
    private Located<string> Origin(ApplianceDeclaration appliance, EndpointModel endpoint) => endpoint.Roles
        .Where(role => !symbols.Roles.IsInherited(role))
        .SelectMany(role => symbols.Roles.Get(role)!.Endpoints)
        .FirstOrDefault(declared => declared.Id.Value == endpoint.Id)?.Id ?? appliance.Common.Id;

    private bool Refuse(Located<string> id, string what, string name, string owner) =>
        _reported.Add(id.Span) && symbols.Names.Refuse(id, what, name, owner);
}
