using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks the endpoints that pass their clients on to those of other roles.</summary>
internal sealed class Forwards(SpecSymbols symbols, RoleBinder roles)
{
    private readonly EndpointPath _path = new(symbols, roles);

    /// <summary>Reports what cannot be passed on, and what is passed on to where no rule leads.</summary>
    public void Check(RequiredRules rules)
    {
        foreach (var role in symbols.Roles.Usable)
        {
            foreach (var endpoint in roles.EndpointsOf(role).Usable)
            {
                if (endpoint.ForwardsTo is { } written && _path.Find(written) is { } to && CanForward(endpoint, written, role, to.Role))
                {
                    _ = rules.Check(role.Common.Id.Value, to, written, "clients are passed on to the hosts to which one leads");
                }
            }
        }
    }

    private bool CanForward(EndpointDeclaration endpoint, Located<string> written, RoleDeclaration role, string target)
    {
        var obstacle = target == role.Common.Id.Value ? "it is of the same role; expected an endpoint of another one"
            : endpoint.Ports is not null || endpoint.Protocols.Any(protocol => protocol.Value != "tcp")
                ? "only an endpoint with one 'port' over 'tcp' passes its clients on; remove it, or give that an endpoint of its own"
            : endpoint.Behind is not null ? "it is 'behind' another one, which clients connect to; give it to that"
            : null;
        if (obstacle is not null)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord, written.Span, $"'forwardsTo' of the endpoint '{endpoint.Id.Value}'", written.Value, obstacle);
        }

        return obstacle is null;
    }
}
