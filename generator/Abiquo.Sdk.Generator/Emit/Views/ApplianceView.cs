using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>An appliance.</summary>
internal sealed class ApplianceView(ApplianceModel appliance, QualifiedNames qualified) : View
{
    private readonly string _label = Doc(appliance.Description.Label);
    private readonly EndpointView[] _endpoints = [.. appliance.Endpoints.Select(endpoint => new EndpointView(endpoint, qualified))];
    private readonly TargetView[] _legal = [.. appliance.Legal.Select(target => new TargetView(target, qualified))];
    private readonly TargetView[] _illegal = [.. appliance.Illegal.Select(target => new TargetView(target, qualified))];
    private readonly string _targets = Targets(appliance);
    private readonly NodesView _nodes = new(appliance);
    private readonly RequirementsView? _needs = appliance.Requirements is { } needs ? new RequirementsView(needs, qualified) : null;

    /// <summary>The endpoints that can use TLS, or null if there are none, as in most appliances.</summary>
    private EndpointView[]? Secure => Array.Exists(_endpoints, endpoint => endpoint.HasTls)
        ? Array.FindAll(_endpoints, endpoint => endpoint.HasTls)
        : null;

    protected override object? Find(string name) => name switch
    {
        "id" => appliance.Id,
        "origin" => LiteralOrNull(appliance.Origin),
        "label" => _label,
        "summary" => Doc(appliance.Description.Summary),
        "source" => Citations.Remark(appliance.Description.Source),
        "is_cited" => appliance.Description.Source.Count > 0,
        "has_remarks" => _needs is not null || appliance.Description.Source.Count > 0,
        "roles" => appliance.Roles.Select(qualified.Role),
        "needs" => _needs,
        "nodes" => _nodes,
        "endpoints" => _endpoints,
        "own_endpoints" => string.Join(", ", appliance.Endpoints.Select(endpoint => "one." + endpoint.Id)),
        "ports" => Array.FindAll(_endpoints, endpoint => endpoint.HasPort),
        "tls" => Secure,
        "inherited" => _legal.Where(target => target.IsInherited),
        "legal" => _legal,
        "illegal" => _illegal,
        "targets" => _targets,
        "refusal" => Literal(RefusalText.OfAny(appliance.Id, _legal.Length)),
        "names" => Names(appliance.Description),
        "role_literals" => Literals(appliance.Roles),
        "components" => Literals(appliance.Components),
        "parameters" => appliance.Parameters.Count == 0
            ? null
            : appliance.Parameters.Select(parameter => new ParameterView(parameter, qualified)),
        "citations" => Citations.Items(qualified, appliance.Description.Source),
        _ => None,
    };

    /// <summary>Returns where the appliance may connect, which the one line of a refusal has no room for.</summary>
    private static string Targets(ApplianceModel appliance)
    {
        var targets = appliance.Legal.GroupBy(target => target.Appliance)
            .Select(same => $"{same.Key} ({string.Join(", ", same.Select(target => $"{target.Endpoint} {target.Transport}"))})")
            .ToList();
        return targets.Count == 0
            ? $"{appliance.Id} may connect to no appliance."
            : $"{appliance.Id} may connect to {string.Join(", ", targets)}.";
    }
}
