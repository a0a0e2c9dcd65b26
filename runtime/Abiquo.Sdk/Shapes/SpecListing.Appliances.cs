using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <content>Lists roles and appliances.</content>
internal sealed partial class SpecListing
{
    private void Role(RoleDefinition role)
    {
        Described(role.Id, role.Label, role.Summary, role.Source);
        _listing.Flag(role.ScalesOut).Flag(role.IsBalanced);
        _listing.List(role.Endpoints, Endpoint);
        _listing.List(role.Properties, file =>
        {
            _listing.Texts(file.File, file.Owner, file.Format).List(file.Restart).List(file.Ready);
            _listing.List(file.Entries, entry =>
            {
                _listing.Texts(entry.Name, entry.Value, entry.Note);
                Applies(entry.When, entry.Versions);
                Citations(entry.Source);
            });
        });
        _listing.List(role.Accounts, account =>
        {
            _listing.Texts(account.Role, account.Endpoint, account.User, account.Secret).List(account.Schemas);
            Citations(account.Source);
        });
    }

    private void Endpoint(EndpointDefinition endpoint)
    {
        _listing.Texts(endpoint.Id, endpoint.Summary).Number(endpoint.PortsNeeded);
        Ports(endpoint.Ports);
        _listing.List(endpoint.Roles).List(endpoint.Components);
        _listing.List(endpoint.Protocols.Select(protocol => protocol.Word()).ToList());
        _listing.Flag(endpoint.IsFront).Texts(endpoint.Behind, endpoint.ForwardsTo);
        Port(endpoint.ClusterPort);
        Port(endpoint.SharedPort);
        _listing.Flag(endpoint.ListensAtTimes).Flag(endpoint.IsPeer).Text(endpoint.Network);
        Port(endpoint.TlsPort);
        _listing.Flag(endpoint.MayUseTls).Flag(endpoint.UsesTlsByDefault).List(endpoint.Schemes);
        Applies(null, endpoint.Versions);
    }

    private void Appliance(ApplianceShape shape)
    {
        var appliance = shape.Definition;
        _listing.Text(shape.Type.FullName);
        Described(appliance.Id, appliance.Label, appliance.Summary, appliance.Source);
        if (appliance.Kind != appliance.Id)
        {
            _listing.Text(appliance.Kind);
        }

        _listing.List(appliance.Roles).List(appliance.Components);
        _listing.Numbers(appliance.Nodes.Allowed);
        _listing.Text(appliance.Nodes.Reason);
        _listing.Optional(appliance.Requirements, needs =>
        {
            _listing.Number(needs.Cpus).Number(needs.MemoryGb).Number(needs.DiskGb).List(needs.Notes);
            Citations(needs.Source);
        });
        _listing.List(appliance.Parameters, parameter =>
        {
            _listing.Texts(parameter.Id, parameter.Label, parameter.Format, parameter.Owner, parameter.Value, parameter.Constraint);
            Applies(parameter.When, parameter.Versions);
            Citations(parameter.Source);
        });
        _listing.List(appliance.Endpoints, Endpoint);
        _listing.Flag(shape.HasVirtualAddress);
        _listing.List(shape.Ports, port =>
        {
            _listing.Text(port.Name);
            Ports(port.Usual);
        });
        _listing.List(shape.Tls, one => _listing.Text(one.Name).Flag(one.Usual));
    }
}
