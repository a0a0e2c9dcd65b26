using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a document as an environment of a given class.</summary>
internal sealed class EnvironmentReader(EnvironmentShape shape)
{
    private readonly ProblemBag _problems = new();

    /// <summary>
    /// Returns the environment or null, and the document with all its problems. The environment is validated only if the document itself
    /// has none.
    /// </summary>
    public (TopologyEnvironment? Environment, ProblemBag Document) Read(ReadOnlySpan<byte> utf8)
    {
        var environment = LocatedJson.Read(utf8, _problems) is { } root ? Read(root) : null;
        foreach (var finding in environment?.Validate() ?? [])
        {
            _problems.Add(finding);
        }

        return (_problems.IsEmpty ? environment : null, _problems);
    }

    private TopologyEnvironment? Read(LocatedValue root)
    {
        _problems.Locate("", root.Position);
        if (root is LocatedObject written && !IsForThisReader(written))
        {
            // The document is for another reader: further problems, such as unknown members, would only hide that.
            return null;
        }

        var known = JsonPropertyNames.Of(shape).Concat(shape.Properties.Select(member => member.Name)).ToList();
        if (ObjectReader.Of(root, "", known, $"a {shape.Label}, an object", _problems) is not { } members)
        {
            return null;
        }

        _ = members.Required(JsonPropertyNames.Format, $"{JsonPropertyNames.FormatVersion}");
        _ = members.Required(JsonPropertyNames.Spec, $"\"{shape.Spec.Spec.Name}\"");
        _ = members.Required(JsonPropertyNames.Environment, $"\"{shape.Id}\"");
        if (members.Optional(JsonPropertyNames.Schema) is { } schema)
        {
            _ = ExpectedValue.Text(schema, "$schema", "the path of the schema, a string", _problems);
        }

        var policy = Policy(members.Optional(JsonPropertyNames.LinkPolicy), members.PathOf(JsonPropertyNames.LinkPolicy));
        var container = new ContainerReader(shape.Spec, _problems);
        var values = container.Read(shape, members);
        if (Version(members.Optional(JsonPropertyNames.Version), members.PathOf(JsonPropertyNames.Version)) is { } version)
        {
            values.Add(EnvironmentShape.VersionMember, version);
        }

        var links = members.Optional(JsonPropertyNames.Links) is { } list
            ? new LinkReader(shape.Spec.Spec, container.Appliances, _problems).Read(list, members.PathOf(JsonPropertyNames.Links))
            : null;
        return _problems.IsEmpty ? (TopologyEnvironment)shape.Create(values) with { LinkPolicy = policy, Links = links } : null;
    }

    private bool IsForThisReader(LocatedObject root)
    {
        foreach (var member in root.Members)
        {
            var problem = (member.Name, member.Value) switch
            {
                (JsonPropertyNames.Format, LocatedNumber { Digits: "1" }) => null,
                (JsonPropertyNames.Format, var value) =>
                    $"this SDK reads format {JsonPropertyNames.FormatVersion}, but found {ExpectedValue.Describe(value)}; "
                    + "export the environment again with this SDK, or read it with a newer one.",
                (JsonPropertyNames.Spec, var value) => Other(value, shape.Spec.Spec.Name, "follows the spec"),
                (JsonPropertyNames.Environment, var value) => Other(value, shape.Id, "reads environments of the kind"),
                _ => null,
            };
            if (problem is not null)
            {
                _problems.Add(member.Value.Position, char.ToUpperInvariant(member.Name[0]) + member.Name[1..], problem);
            }
        }

        return _problems.IsEmpty;
    }

    private static string? Other(LocatedValue value, string expected, string does) =>
        value is LocatedString { Text: var text } && text == expected
        ? null
        : $"this program {does} \"{expected}\", but found {ExpectedValue.Describe(value)}; "
            + $"write \"{expected}\", or load the document with the program that it is for.";

    private LinkPolicy Policy(LocatedValue? value, string path)
    {
        var names = Enum.GetNames<LinkPolicy>();
        var expected = $"one of the strings {string.Join(", ", names.Select(name => $"\"{name}\""))}";
        if (value is null || ExpectedValue.Text(value, path, expected, _problems) is not { } text)
        {
            return default;
        }

        if (!names.Contains(text))
        {
            _problems.Add(value.Position, path, $"{MessageText.Quote(text)} is not a link policy; {Suggestion.For(text, names)}");
            return default;
        }

        return Enum.Parse<LinkPolicy>(text);
    }

    /// <summary>Returns the position of the version in the spec, or null if the document says none, or none that there is.</summary>
    private int? Version(LocatedValue? value, string path)
    {
        var versions = shape.Spec.Spec.Versions;
        var expected = $"one of the strings {string.Join(", ", versions.Select(version => $"\"{version}\""))}";
        if (value is null || ExpectedValue.Text(value, path, expected, _problems) is not { } text)
        {
            return null;
        }

        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i] == text)
            {
                return i;
            }
        }

        _problems.Add(
            value.Position,
            path,
            $"{MessageText.Quote(text)} is not a version of {shape.Spec.Spec.Name}; {Suggestion.For(text, versions)}");
        return null;
    }
}
