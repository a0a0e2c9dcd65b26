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
    private readonly HashSet<TextSpan> _reported = [];

    /// <summary>Returns the endpoints of an appliance that can be members. Those of an inherited appliance are members already.</summary>
    public EquatableArray<EndpointModel> Check(ApplianceDeclaration appliance, IEnumerable<EndpointModel> endpoints)
    {
        var members = new HashSet<string>(StringComparer.Ordinal) { appliance.Common.Id.Value };
        return endpoints.Where(endpoint => IsNew(appliance, endpoint, members)).ToEquatableArray();
    }

    private bool IsNew(ApplianceDeclaration appliance, EndpointModel endpoint, HashSet<string> members)
    {
        var id = appliance.Common.Id.Value;
        foreach (var member in new[] { endpoint.Id, endpoint.Id + "Endpoint" })
        {
            if (!members.Add(member))
            {
                return Refuse(Origin(appliance, endpoint), $"the endpoint '{endpoint.Id}'", member, id);
            }
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
