using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Rejects names that would give a generated type two members of the same name.</summary>
internal static class MemberNames
{
    /// <summary>The members that every generated appliance has.</summary>
    private static readonly HashSet<string> OfAppliances = new(StringComparer.Ordinal)
    {
        "About", "Cluster", "ClusterOf", "Connect", "ConnectByRule", "ConnectTo", "Connections", "Definition", "Endpoints", "Equals",
        "EqualityContract", "Finalize", "GetHashCode", "GetType", "Host", "Hosts", "MemberwiseClone",
        "NotACluster", "NotLegal", "Pool", "PoolOf", "PortNumbers", "Ports", "PrintMembers", "ReferenceEquals",
        "ToString", "VirtualAddress", "VirtualHost",
    };

    /// <summary>The members that every class inherits.</summary>
    private static readonly string[] OfObjects =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The members of the classes that list targets and refusals.</summary>
    private static readonly string[] OfConnections = [.. OfObjects, "AnyEndpoint", "Connections", "Help", "Instead", "Source"];

    public static readonly string[] OfContainers =
    [
        "About", "Definition", "Equals", "EqualityContract", "Finalize", "GetHashCode", "GetType", "Links",
        "MemberwiseClone", "Members", "PrintMembers", "LinkPolicy", "ReferenceEquals", "Spec", "ToString",
    ];

    /// <summary>
    /// The types that every program names. Generated code tells those of the spec from those of the library, but a program that imports
    /// both namespaces could not.
    /// </summary>
    private static readonly string[] OfNamespaces = ["Host", "IAccepts", "IEndpoint", "SpecIds"];

    /// <summary>The suffixes of generated types that are named after the platform.</summary>
    private static readonly string[] OfPlatforms = ["Topology", "Sources", "Externals", "Links"];

    /// <summary>Rejects types with the name of a type that programs refer to or that generated code declares.</summary>
    public static void CheckTypes(SpecDeclaration spec, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(OfNamespaces.Concat(OfPlatforms.Select(part => spec.Name.Value + part)), StringComparer.Ordinal);
        taken.UnionWith(spec.Roles.Select(role => "I" + role.Common.Id.Value));
        var types = spec.Appliances
            .Select(appliance => appliance.Common.Id)
            .Concat(spec.Scopes.Concat(spec.Environments).Select(container => container.Common.Id));
        foreach (var type in types.Where(type => taken.Contains(type.Value)))
        {
            diagnostics.Add(SpecDescriptors.NameCollision, type.Span, $"'{type.Value}'", type.Value, "namespace " + spec.Namespace.Value);
        }

        foreach (var role in spec.Roles.Select(role => role.Common.Id).Where(role => OfNamespaces.Contains("I" + role.Value)))
        {
            diagnostics.Add(
                SpecDescriptors.NameCollision,
                role.Span,
                $"the interface of the role '{role.Value}'",
                "I" + role.Value,
                "namespace " + spec.Namespace.Value);
        }

        var externals = spec.Name.Value + "Externals";
        var colliding = spec.Externals
            .Select(external => external.Common.Id)
            .Where(external => external.Value == externals || OfObjects.Contains(external.Value));
        foreach (var external in colliding)
        {
            diagnostics.Add(
                SpecDescriptors.NameCollision, external.Span, $"the outside party '{external.Value}'", external.Value, externals);
        }
    }

    /// <summary>Rejects ids that cannot be constants of the classes that list them.</summary>
    public static void CheckIds(SpecDeclaration spec, DiagnosticBag diagnostics)
    {
        Check("role", "Roles", spec.Roles.Select(role => role.Common.Id));
        Check("component", "Components", spec.Components.Select(component => component.Id));
        Check("endpoint", "Endpoints", spec.Roles.SelectMany(role => role.Endpoints).Select(endpoint => endpoint.Id));

        void Check(string kind, string type, IEnumerable<Located<string>> ids)
        {
            foreach (var id in ids.Where(id => id.Value == type || OfObjects.Contains(id.Value)))
            {
                diagnostics.Add(SpecDescriptors.NameCollision, id.Span, $"the {kind} '{id.Value}'", id.Value, "SpecIds." + type);
            }
        }
    }

    /// <summary>Rejects appliances that would have two members of the same name.</summary>
    public static void Check(
        IReadOnlyList<(ApplianceDeclaration Declaration, ApplianceModel Model)> own,
        IReadOnlyList<ApplianceModel> appliances,
        DiagnosticBag diagnostics)
    {
        var links = LinksOfOneName(appliances);
        foreach (var (declaration, model) in own)
        {
            var members = new HashSet<string>(StringComparer.Ordinal) { model.Id };
            foreach (var id in model.Endpoints.Select(endpoint => endpoint.Id))
            {
                Require(IsNew(members, id), $"the endpoint '{id}'", id, model.Id);
                Require(IsNew(members, id + "Endpoint"), $"the endpoint '{id}'", id + "Endpoint", model.Id);
            }

            foreach (var (target, endpoint) in links)
            {
                Require(false, $"the link to {target}.{endpoint}", target + endpoint, model.Id + ".Connections");
            }

            void Require(bool isNew, string what, string name, string type)
            {
                if (!isNew)
                {
                    diagnostics.Add(SpecDescriptors.NameCollision, declaration.Common.Id.Span, what, name, type);
                }
            }
        }
    }

    private static bool IsNew(HashSet<string> taken, string name) => !OfAppliances.Contains(name) && taken.Add(name);

    /// <summary>
    /// Any appliance may have a member for any link, so colliding names collide in all of them and are searched for once.
    /// </summary>
    private static List<(string Target, string Endpoint)> LinksOfOneName(IReadOnlyList<ApplianceModel> appliances)
    {
        var names = new HashSet<string>(OfConnections, StringComparer.Ordinal);
        return appliances
            .SelectMany(target => target.Endpoints.Where(endpoint => !endpoint.IsPeer), (target, endpoint) => (target.Id, endpoint.Id))
            .Where(link => !names.Add(link.Item1 + link.Item2))
            .ToList();
    }
}
