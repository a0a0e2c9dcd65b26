using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a document as an environment of one class.</summary>
internal sealed class EnvironmentReader(Type type)
{
    private readonly ContainerShape _shape = ContainerShape.OfEnvironment(type);
    private readonly ProblemLog _problems = new();

    /// <summary>The environment, or every problem. What the run alone can know is looked for once the document itself is right.</summary>
    public (TopologyEnvironment? Environment, ValueList<DocumentProblem> Problems) Read(ReadOnlySpan<byte> utf8)
    {
        var environment = LocatedJson.Read(utf8, _problems) is { } root ? Read(root) : null;
        foreach (var finding in environment?.Validate() ?? [])
        {
            _problems.Add(finding);
        }

        return (_problems.IsEmpty ? environment : null, _problems.All);
    }

    private TopologyEnvironment? Read(LocatedValue root)
    {
        _problems.Place("", root.Position);
        if (root is LocatedObject written && !IsForThisReader(written))
        {
            // Another document: that its members are unknown here would only hide the one problem.
            return null;
        }

        var known = DocumentWords.OfEnvironments.Concat(_shape.Members.Select(member => member.Name)).ToList();
        if (ObjectMembers.Of(root, "", known, $"a {_shape.Label}, an object", _problems) is not { } members)
        {
            return null;
        }

        _ = members.Required(DocumentWords.Format, $"{DocumentWords.FormatVersion}");
        _ = members.Required(DocumentWords.Spec, $"\"{_shape.Spec!.Name}\"");
        _ = members.Required(DocumentWords.Environment, $"\"{_shape.Id}\"");
        if (members.Optional(DocumentWords.Schema) is { } schema)
        {
            _ = ExpectedValue.Text(schema, "$schema", "the path of the schema, a text", _problems);
        }

        var policy = Policy(members.Optional(DocumentWords.LinkPolicy), members.PathOf(DocumentWords.LinkPolicy));
        var container = new ContainerReader(_problems);
        var values = container.Read(_shape, members);
        var links = members.Optional(DocumentWords.Links) is { } list
            ? new LinkReader(_shape.Spec, container.Appliances, _problems).Read(list, members.PathOf(DocumentWords.Links))
            : null;
        return _problems.IsEmpty ? (TopologyEnvironment)_shape.Create(values) with { LinkPolicy = policy, Links = links } : null;
    }

    private bool IsForThisReader(LocatedObject root)
    {
        foreach (var member in root.Members)
        {
            var problem = (member.Name, member.Value) switch
            {
                (DocumentWords.Format, LocatedNumber { Digits: "1" }) => null,
                (DocumentWords.Format, var value) => $"this SDK reads format {DocumentWords.FormatVersion}, but here is {ExpectedValue.Shown(value)}; export the environment again with this SDK, or read it with a newer one.",
                (DocumentWords.Spec, var value) => Other(value, _shape.Spec!.Name, "follows the spec"),
                (DocumentWords.Environment, var value) => Other(value, _shape.Id, "reads environments of the kind"),
                _ => null,
            };
            if (problem is not null)
            {
                _problems.Add(member.Value.Position, char.ToUpperInvariant(member.Name[0]) + member.Name[1..], problem);
            }
        }

        return _problems.IsEmpty;
    }

    private static string? Other(LocatedValue value, string expected, string does) => value is LocatedText { Text: var text } && text == expected
        ? null
        : $"this program {does} \"{expected}\", but here is {ExpectedValue.Shown(value)}; write \"{expected}\", or load the document with the program that it is for.";

    private LinkPolicy Policy(LocatedValue? value, string path)
    {
        var names = Enum.GetNames<LinkPolicy>();
        if (value is null || ExpectedValue.Text(value, path, $"one of the texts {string.Join(", ", names.Select(name => $"\"{name}\""))}", _problems) is not { } text)
        {
            return default;
        }

        if (!names.Contains(text))
        {
            _problems.Add(value.Position, path, $"{Printable.Of(text)} is no link policy; {Suggestion.For(text, names)}");
            return default;
        }

        return Enum.Parse<LinkPolicy>(text);
    }
}
