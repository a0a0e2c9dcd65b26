using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Refuses names that would give a generated class two members of one name.</summary>
internal static class MemberNames
{
    /// <summary>The members that every generated appliance has.</summary>
    private static readonly string[] OfAppliances =
    [
        "About", "Cluster", "Connect", "ConnectTo", "Connections", "Definition", "Endpoints", "Equals", "EqualityContract", "Finalize", "GetHashCode", "GetType",
        "Host", "Hosts", "EditorBrowsableState", "Link", "MemberwiseClone", "NotACluster", "NotLegal", "OneOrMore", "Pool", "Protocol", "PortNumbers", "Ports", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] OfConnections = ["AnyEndpoint", "Connections", "Equals", "Finalize", "GetHashCode", "GetType", "Help", "Instead", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static readonly string[] OfContainers =
    [
        "About", "Definition", "Equals", "EqualityContract", "ExternalPlace", "Finalize", "GetHashCode", "GetType", "Links", "MemberwiseClone", "Members", "PrintMembers",
        "ReferenceEquals", "Spec", "ToString",
    ];

    /// <summary>The types that generated code names: one of the spec's would hide them.</summary>
    private static readonly string[] OfNamespaces =
    [
        "Appliance", "ApplianceDefinition", "ApplianceMember", "ArgumentException", "Citation", "Confidence", "Constraint", "DatacenterId", "EditorBrowsable",
        "EditorBrowsableState", "Endpoint", "Enforcement", "EnvironmentDefinition", "ExternalDefinition", "ExternalMember", "ExternalPlace", "Fqdn", "GeneratedCode",
        "Host", "HostAddress", "IAccepts", "IEndpoint", "IEnumerable", "IllegalLinkException", "Link", "Member", "Network", "NfsShare", "Obsolete", "OneOrMore",
        "Protocol", "Rule", "RuleGroup", "Scope", "ScopeDefinition", "ScopeMember", "SetsRequiredMembers", "Source", "SourceCatalogue", "TopologyEnvironment",
        "TopologySpec", "ValueList", "ValueMember",
    ];

    /// <summary>What follows the name of the platform in the names of generated types.</summary>
    private static readonly string[] OfPlatforms = ["Topology", "Sources", "Externals"];

    /// <summary>Refuses types that are called like a type that generated code names or makes.</summary>
    public static void CheckTypes(SpecDeclaration spec, FaultList faults)
    {
        var taken = new HashSet<string>(OfNamespaces.Concat(OfPlatforms.Select(part => spec.Name.Value + part)), StringComparer.Ordinal);
        taken.UnionWith(spec.Roles.Select(role => "I" + role.Common.Id.Value));
        var types = spec.Appliances.Select(appliance => appliance.Common.Id).Concat(spec.Scopes.Concat(spec.Environments).Select(container => container.Common.Id));
        foreach (var type in types.Where(type => taken.Contains(type.Value)))
        {
            faults.Add(SpecDiagnostics.NameCollision, type.Span, $"'{type.Value}'", type.Value, "namespace " + spec.Namespace.Value);
        }
    }

    public static void Check(ApplianceDeclaration declaration, ApplianceModel model, IReadOnlyList<ApplianceModel> appliances, FaultList faults)
    {
        var span = declaration.Common.Id.Span;
        var taken = new HashSet<string>(OfAppliances, StringComparer.Ordinal) { model.Id };
        foreach (var endpoint in model.Endpoints)
        {
            Require(taken, endpoint.Id, $"the endpoint '{endpoint.Id}'", model.Id);
            Require(taken, endpoint.Id + "Endpoint", $"the endpoint '{endpoint.Id}'", model.Id);
        }

        var ports = new HashSet<string>(OfAppliances, StringComparer.Ordinal);
        foreach (var endpoint in model.Endpoints)
        {
            Require(ports, endpoint.PortName, $"the port of '{endpoint.Id}'", model.Id + ".PortNumbers");
        }

        var targets = new HashSet<string>(OfConnections, StringComparer.Ordinal);
        foreach (var (target, endpoint) in appliances.SelectMany(target => target.Endpoints, (target, endpoint) => (target.Id, endpoint.Id)))
        {
            Require(targets, target + endpoint, $"the link to {target}.{endpoint}", model.Id + ".Connections");
        }

        void Require(HashSet<string> names, string name, string what, string type)
        {
            if (!names.Add(name))
            {
                faults.Add(SpecDiagnostics.NameCollision, span, what, name, type);
            }
        }
    }
}
