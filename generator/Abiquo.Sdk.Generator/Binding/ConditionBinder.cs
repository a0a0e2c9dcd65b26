using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds conditions: each of their roles has to exist, and the endpoint that has to use TLS.</summary>
internal sealed class ConditionBinder(SpecSymbols symbols)
{
    /// <summary>Reports what is wrong with a condition, and returns whether it can be used.</summary>
    public bool Check(ConditionDeclaration? condition) =>
        condition is null
        || (IsKnown(condition.Present) & IsKnown(condition.Several) & IsKnown(condition.VirtualAddress)
            & HasTls(condition.Tls) & Check(condition.Not));

    /// <summary>Returns a condition without what was reported.</summary>
    public ConditionModel? Of(ConditionDeclaration? condition) => condition is null
        ? null
        : new(
            Usable(condition.Present),
            Usable(condition.Several),
            Usable(condition.VirtualAddress),
            condition.Tls is { } endpoint && EndpointsWithTls().Contains(endpoint.Value) ? endpoint.Value : "",
            Of(condition.Not));

    private bool IsKnown(Located<string>? role) => role is not { } named || symbols.Roles.Find(named) is not null;

    /// <summary>Returns whether an endpoint may use TLS, and reports it if not: no environment could say so.</summary>
    private bool HasTls(Located<string>? endpoint)
    {
        if (endpoint is not { } named || EndpointsWithTls().Contains(named.Value))
        {
            return true;
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.UnknownReference,
            named.Span,
            "endpoint of an appliance with TLS",
            named.Value,
            Suggestion.For(named.Value, EndpointsWithTls()));
        return false;
    }

    /// <summary>Returns the endpoints that an environment can switch: outside parties have roles as well, but say nothing of TLS.</summary>
    private IEnumerable<string> EndpointsWithTls() => symbols.Appliances
        .SelectMany(appliance => appliance.Roles)
        .Select(role => symbols.Roles.Get(role.Value))
        .OfType<RoleDeclaration>()
        .SelectMany(role => role.Endpoints, (role, endpoint) => (Role: role.Common.Id.Value, Endpoint: endpoint))
        .Where(pair => pair.Endpoint.Tls is not null)
        .Select(pair => $"{pair.Role}.{pair.Endpoint.Id.Value}");

    private string Usable(Located<string>? role) => role is { } named && symbols.Roles.Get(named.Value) is not null ? named.Value : "";
}
