using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Resolves references to an endpoint of a role, written 'Role.Endpoint'.</summary>
internal sealed class EndpointPath(SpecSymbols symbols, RoleBinder roles)
{
    /// <summary>Returns the ids of a role and an endpoint, or null after reporting what is wrong.</summary>
    public (string Role, string Endpoint)? Find(Located<string> to)
    {
        if (to.Value.Length == 0)
        {
            return null;
        }

        // Half a reference cannot be looked up.
        var dot = to.Value.IndexOf('.');
        if (dot <= 0 || dot == to.Value.Length - 1)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference, to.Span, "endpoint", to.Value, "expected 'Role.Endpoint', such as " + Example());
            return null;
        }

        if (symbols.Roles.Find(to with { Value = to.Value.Substring(0, dot) }) is not { } role)
        {
            return null;
        }

        var endpoint = roles.EndpointsOf(role).Find(to with { Value = to.Value.Substring(dot + 1) });
        return endpoint is null ? null : (role.Common.Id.Value, endpoint.Id.Value);
    }

    private string Example() => symbols.Roles.All
        .SelectMany(role => role.Endpoints, (role, endpoint) => $"'{role.Common.Id.Value}.{endpoint.Id.Value}'")
        .FirstOrDefault() ?? "'Web.Https'";
}
