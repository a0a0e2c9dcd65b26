using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>Invalid values for members of the shipped spec.</summary>
internal static class SpecChanges
{
    private const string Member = "{ 'id': 'Extra', 'appliance': 'Monitoring', 'required': true, 'summary': 'It.' }";

    private const string Apart = $"{{ 'id': 'Apart', 'members': [{Member}] }}";

    private static readonly JToken Nothing = JValue.CreateNull();

    public static IEnumerable<(string Name, string Path, JToken Value)> Values { get; } =
    [
        ("a number for a text", "name", 1),
        ("null for a text", "components[0].summary", Nothing),
        ("an object for a list", "sources", new JObject()),
        ("null for a list that may be missing", "externals", Nothing),
        ("a text for an object in a list", "sources[0]", "S0"),
        ("a list for an object", "appliances[0].nodes", new JArray()),
        ("null for an object that may be missing", "appliances[0].requirements", Nothing),
        ("a text for true or false", "scopes[0].values[0].key", "true"),
        ("a number for true or false", "environments[0].appliances[0].required", 1),
        ("a text for a port", "roles[0].endpoints[0].port", "22"),
        ("a text for a count", "appliances[1].nodes.counts[0]", "three"),
        ("a number for a citation", "rules[0].source[0]", 0),
        ("a number for a note", "appliances[3].requirements.notes[0]", 1),

        ("VRRP beside TCP", "roles[0].endpoints[0].protocols", new JArray("tcp", "vrrp")),
        ("a port of VRRP", "roles[11].endpoints[0].port", 112),
        ("port 0 in a cluster", "roles[8].endpoints[0].clusterPort", 0),
        ("port 70000 beside a front", "roles[5].endpoints[3].sharedPort", 70000),
        ("a text for a front", "roles[5].endpoints[0].front", "yes"),
        ("an endpoint behind two names", "roles[5].endpoints[3].behind", "Services.Redis"),
        ("a blank note", "rules[0].note", " "),
        ("a blank doubt", "rules[0].doubt", ""),
        ("a member of a choice in lower case", "environments[1].choices[0].options[0].members[0]", "uiApi"),
        ("no options", "environments[1].choices[0].options", new JArray()),
        ("no members of an option", "environments[1].choices[0].options[0].members", new JArray()),
        ("a member of a roll-out in lower case", "environments[0].rollout[0]", "datanode"),
        ("a member of a roll-out twice", "environments[0].rollout", new JArray("Server", "Server")),
        ("a count of a member twice", "environments[1].appliances[5].counts", new JArray(3, 3)),
        ("a text for shareable", "scopes[1].appliances[0].shareable", "yes"),
        ("a need in upper case", "constraints[11].needs", "Server-zookeeper"),

        ("a relative path", "roles[2].properties.file", "opt/abiquo.properties"),
        ("a path that climbs", "roles[2].properties.file", "/opt/../abiquo.properties"),
        ("a path to a folder", "roles[2].properties.file", "/opt/"),
        ("an owner without a group", "roles[2].properties.owner", "tomcat"),
        ("a property with a blank", "roles[2].properties.entries[0].name", "abiquo redis"),
        ("a property with an equals sign", "roles[2].properties.entries[0].name", "abiquo=redis"),
        ("a reference that is not closed", "roles[2].properties.entries[0].value", "https://{Ui.Fqdn/api"),
        ("a reference in a reference", "roles[2].properties.entries[0].value", "{Ui.{Fqdn}}"),
        ("a reference to nothing", "roles[2].properties.entries[0].value", "{}"),
        ("a blank value", "roles[2].properties.entries[0].value", " "),
        ("a condition in lower case", "roles[2].properties.entries[0].when", "api"),
        ("no entries", "roles[2].properties.entries", new JArray()),

        ("port 0", "roles[0].endpoints[0].port", 0),
        ("port 70000", "roles[0].endpoints[0].port", 70000),
        ("port -1", "roles[0].endpoints[0].port", -1),
        ("port 22.5", "roles[0].endpoints[0].port", 22.5),
        ("0 CPUs", "appliances[0].requirements.cpus", 0),
        ("more disk than a number holds", "appliances[0].requirements.diskGb", 3000000000),
        ("0 nodes", "appliances[1].nodes.counts[0]", 0),
        ("100 nodes", "appliances[1].nodes.counts[0]", 100),
        ("a count twice", "appliances[1].nodes.counts", new JArray(3, 3)),
        ("a role twice", "appliances[0].roles", new JArray("Node", "Node")),
        ("a default in upper case", "externals[0].default", "Anywhere"),
        ("a flag for a default", "externals[0].default", true),
        ("an unknown kind outside", "externals[0].kind", "names"),
        ("a role twice outside", "externals[0].roles", new JArray("TemplateRepository", "TemplateRepository")),
        ("a pool with counts", "appliances[0].nodes.counts", new JArray(1)),
        ("a pool with a reason", "appliances[0].nodes.reason", "because"),
        ("a pool with a source", "appliances[0].nodes.source", new JArray("S0")),

        ("an unknown protocol", "roles[0].endpoints[0].protocols[0]", "igmp"),
        ("a word in capital letters", "roles[0].endpoints[0].protocols[0]", "TCP"),
        ("an unknown kind of nodes", "appliances[1].nodes.kind", "ring"),
        ("an unknown format", "appliances[0].parameters[0].format", "hostname"),
        ("an unknown kind of outside party", "externals[0].kind", "cloud"),
        ("an unknown group", "rules[0].group", "guessed"),
        ("an unknown confidence", "rules[0].confidence", "certain"),
        ("an unknown type of value", "scopes[0].values[0].type", "text"),
        ("an unknown holder", "constraints[0].heldBy", "hope"),

        ("a platform in lower case", "name", "abiquo"),
        ("a namespace with a part in lower case", "namespace", "Abiquo.sdk"),
        ("a namespace that ends with a dot", "namespace", "Abiquo."),
        ("a component with a blank", "components[0].id", "Apache httpd"),
        ("a component of 129 letters", "components[0].id", new string('A', 129)),
        ("a role that starts with a digit", "roles[0].id", "3D"),
        ("an endpoint with a hyphen", "roles[0].endpoints[0].id", "Ssh-2"),
        ("an appliance with an accent", "appliances[0].id", "Sérver"),
        ("a parameter in lower case", "appliances[0].parameters[0].id", "serverFqdn"),
        ("a value in lower case", "scopes[0].values[0].id", "id"),
        ("a member in lower case", "environments[0].appliances[0].id", "server"),
        ("a source with a blank", "sources[0].id", "S 0"),
        ("a constraint with an underscore", "constraints[0].id", "D_1"),
        ("a rule in upper case", "rules[0].id", "Anywhere-ui-http"),
        ("a rule with two hyphens", "rules[0].id", "anywhere--ui-http"),
        ("a rule that ends with a hyphen", "rules[0].id", "anywhere-ui-http-"),

        ("a rule from a name in lower case", "rules[0].from", "anywhere"),
        ("a rule to a role", "rules[0].to", "Ui"),
        ("a rule to three names", "rules[0].to", "Ui.Http.Http"),
        ("a parameter from an appliance as a whole", "appliances[0].parameters[0].value", "Server"),
        ("a citation in brackets", "rules[0].source[0]", "[S0]"),
        ("a citation with a comma", "rules[0].source[0]", "S0, row 1"),

        ("a blank schema", "$schema", " "),
        ("an empty help", "help", ""),
        ("an empty address of a source", "sources[0].url", ""),
        ("a blank label", "components[0].label", "  "),
        ("an empty reason", "appliances[1].nodes.reason", ""),

        ("no components", "components", new JArray()),
        ("no roles", "roles", new JArray()),
        ("no appliances", "appliances", new JArray()),
        ("no rules", "rules", new JArray()),
        ("no environments", "environments", new JArray()),
        ("no components of an endpoint", "roles[0].endpoints[0].components", new JArray()),
        ("no protocols", "roles[0].endpoints[0].protocols", new JArray()),
        ("no roles of an appliance", "appliances[0].roles", new JArray()),
        ("no counts", "appliances[1].nodes.counts", new JArray()),
        ("no roles outside", "externals[0].roles", new JArray()),
        ("no appliances of a scope", "scopes[0].appliances", new JArray()),
        ("no appliances of an environment", "environments[0].appliances", new JArray()),
        ("no citations", "rules[0].source", new JArray()),

        ("a placement with one option", "environments[0].placements", Placed("{ 'id': 'OnServer', 'on': 'Server', 'roles': ['Metrics'] }")),
        ("a place on a member and in its own", "environments[0].placements", Placed($"{{ 'id': 'A', 'on': 'Server', 'roles': ['Metrics'], 'members': [{Member}] }}, {Apart}")),
        ("roles of a place in members of its own", "environments[0].placements", Placed($"{{ 'id': 'A', 'roles': ['Metrics'], 'members': [{Member}] }}, {Apart}")),
        ("no members of a place", "environments[0].placements", Placed($"{{ 'id': 'A', 'members': [] }}, {Apart}")),
        ("no roles of a place", "environments[0].placements", Placed($"{{ 'id': 'A', 'on': 'Server', 'roles': [] }}, {Apart}")),
        ("a place in lower case", "scopes[0].placements", Placed($"{{ 'id': 'a', 'members': [{Member}] }}, {Apart}")),
    ];

    private static JArray Placed(string options) => JArray.Parse($"[{{ 'id': 'Metrics', 'text': 'Where it is.', 'options': [{options}] }}]");
}
