using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Reading;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>
/// Reads the operator's settings for the configuration of components: an object with a member for each component, such as
/// <c>{ "Name": { "path": "/etc/name.conf", "user": "name", "data": "/srv/name", "leftOut": false, "directives": { "limit": "2gb" } }
/// }</c>, and what the hosts are, <c>{ "system": "enterpriseLinux", "systems": { "host.example.com": "debian" }, "memoryGb": {
/// "host.example.com": 32 } }</c>.
/// </summary>
public static class ComponentSettingsJson
{
    private static readonly string[] Names = ["path", "user", "data", "leftOut", "directives"];

    /// <summary>Reads a UTF-8 document, with or without a byte order mark.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="deployment">The deployment, whose hosts the document may name.</param>
    /// <returns>The settings, or all problems of the document.</returns>
    public static (ComponentSettings? Settings, ValueList<DocumentProblem> Problems) Read(ReadOnlySpan<byte> utf8, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var problems = new ProblemBag(DocumentProblem.NotSettings);
        if (LocatedJson.Read(utf8, problems) is not { } document)
        {
            return (null, problems.All);
        }

        const string Expected = "an object with a member for each component";
        string[] known = [.. HostSettingsReader.Names, .. ConfigurationPlan.Components];
        if (ObjectReader.Of(document, "", known, Expected, problems) is not { } members)
        {
            return (null, problems.All);
        }

        var settings = HostSettingsReader.Read(members, deployment, problems) with { Components = ReadComponents(members, problems) };
        return (problems.IsEmpty ? settings : null, problems.All);
    }

    private static ValueList<ComponentSetting> ReadComponents(ObjectReader members, ProblemBag problems)
    {
        List<ComponentSetting> settings = [];
        foreach (var component in ConfigurationPlan.Components)
        {
            if (members.Optional(component) is { } value && Read(component, value, problems) is { } setting)
            {
                settings.Add(setting);
            }
        }

        return settings.ToValueList();
    }

    private static ComponentSetting? Read(string component, LocatedValue value, ProblemBag problems)
    {
        if (ObjectReader.Of(value, component, Names, "an object with settings", problems) is not { } members)
        {
            return null;
        }

        var setting = new ComponentSetting(component)
        {
            Path = Text(members, "path", problems),
            User = Text(members, "user", problems),
            Data = Text(members, "data", problems),
            IsLeftOut = IsTrue(members, "leftOut", problems),
            Directives = ReadDirectives(members, problems),
        };
        foreach (var problem in setting.Problems())
        {
            problems.Add(value.Position, component, problem);
        }

        return setting;
    }

    private static string? Text(ObjectReader members, string name, ProblemBag problems) =>
        members.Optional(name) is { } value ? ExpectedValue.Text(value, members.PathOf(name), "a string", problems) : null;

    private static bool IsTrue(ObjectReader members, string name, ProblemBag problems)
    {
        if (members.Optional(name) is { } value and not LocatedLiteral { Text: "true" or "false" })
        {
            problems.Add(value.Position, members.PathOf(name), ExpectedValue.Mismatch("true or false", value));
        }

        return members.Optional(name) is LocatedLiteral { Text: "true" };
    }

    private static ValueList<Directive> ReadDirectives(ObjectReader members, ProblemBag problems)
    {
        if (members.Optional("directives") is not { } value)
        {
            return [];
        }

        var path = members.PathOf("directives");
        var names = value is LocatedObject listed ? listed.Members.Select(member => member.Name).Distinct().ToList() : [];
        var directives = ObjectReader.Of(value, path, names, "an object with a string for each directive", problems);
        return names
            .Select(name => (name, text: directives!.Optional(name)))
            .Where(pair => pair.text is not null)
            .Select(pair => new Directive(pair.name, ExpectedValue.Text(pair.text!, path, "a string", problems) ?? ""))
            .ToValueList();
    }
}
