namespace Abiquo.Sdk.Generator.Model;

/// <content>Lists roles and appliances.</content>
internal sealed partial class SpecFingerprint
{
    private void Role(RoleModel role)
    {
        Described(role.Description);
        _listing.Flag(role.ScalesOut).Flag(role.IsBalanced);
        _listing.List(role.Endpoints, Endpoint);
        _listing.List(role.Properties, file =>
        {
            _listing.Texts(file.File, file.Owner.Length == 0 ? "root:root" : file.Owner, file.Format).List(file.Restart).List(file.Ready);
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

    private void Endpoint(EndpointModel endpoint)
    {
        _listing.Texts(endpoint.Id, endpoint.Summary).Number(endpoint.PortsNeeded);
        Ports(endpoint.Ports);
        _listing.List(endpoint.Roles).List(endpoint.Components);
        _listing.List(endpoint.Protocols);
        _listing.Flag(endpoint.IsFront).Texts(endpoint.Behind, endpoint.ForwardsTo);
        Port(endpoint.ClusterPort);
        Port(endpoint.SharedPort);
        _listing.Flag(endpoint.ListensAtTimes).Flag(endpoint.IsPeer).Text(endpoint.Network);
        Port(endpoint.Tls?.Port ?? 0);
        _listing.Flag(endpoint.Tls is not null).Flag(endpoint.Tls?.IsDefault == true).List(endpoint.Tls?.Schemes ?? []);
        Applies(null, endpoint.Versions);
    }

    private void Appliance(ApplianceModel appliance)
    {
        _listing.Text(TypeName(appliance.Id));
        Described(appliance.Description);
        if (appliance.Origin.Length > 0)
        {
            _listing.Text(appliance.Origin);
        }

        _listing.List(appliance.Roles).List(appliance.Components);
        _listing.Numbers(appliance.Nodes.Counts);
        _listing.Text(appliance.Nodes.Counts.Count == 0 ? "" : appliance.Nodes.Reason);
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
        _listing.Flag(appliance.Nodes.HasVirtualAddress);
        _listing.List(appliance.Endpoints.Where(endpoint => endpoint.HasPort).ToList(), port =>
        {
            _listing.Text(port.Id);
            Ports(port.HasDerivedPort ? null : port.Ports);
        });
        _listing.List(appliance.Endpoints.Where(endpoint => endpoint.Tls is not null).ToList(), one =>
            _listing.Text(one.Id).Flag(one.Tls!.IsDefault));
    }
}
