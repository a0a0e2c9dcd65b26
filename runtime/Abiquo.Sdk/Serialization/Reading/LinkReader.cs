using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads the listed links, and reports those that no rule of the spec allows.</summary>
internal sealed class LinkReader(TopologySpec spec, IReadOnlyDictionary<string, Appliance?> appliances, ProblemBag problems)
{
    private const string Example = "{ \"from\": \"...\", \"to\": \"...\" }";

    /// <summary>Returns the links, or null if any of them has problems.</summary>
    public ValueList<Link>? Read(LocatedValue list, string path)
    {
        if (ExpectedValue.List(list, path, $"a list of links such as {Example}", problems) is not { } items)
        {
            return null;
        }

        var links = items.Select((item, i) => One(item, $"{path}[{i}]")).ToList();
        return links.Contains(null) ? null : links.OfType<Link>().ToValueList();
    }

    private Link? One(LocatedValue value, string path)
    {
        problems.Locate(path, value.Position);
        string[] known = [JsonPropertyNames.From, JsonPropertyNames.To];
        if (ObjectReader.Of(value, path, known, $"a link such as {Example}", problems) is not { } members)
        {
            return null;
        }

        var source = members.Required(JsonPropertyNames.From, "\"...\", an appliance") is { } from
            ? Source(from, members.PathOf(JsonPropertyNames.From))
            : null;
        var target = members.Required(JsonPropertyNames.To, "\"...\", an endpoint of an appliance") is { } to
            ? Target(to, members.PathOf(JsonPropertyNames.To))
            : null;
        if (source is null || target is null)
        {
            return null;
        }

        if (spec.Refusal(source, target) is { } refusal)
        {
            problems.Add(value.Position, path, $"not a legal link: {refusal}; remove the link.");
            return null;
        }

        return Link.Of(source, target);
    }

    private Appliance? Source(LocatedValue from, string path) =>
        ExpectedValue.Text(from, path, "the path of an appliance", problems) is { } text ? At(text, from, path) : null;

    private Endpoint? Target(LocatedValue to, string path)
    {
        if (ExpectedValue.Text(to, path, "the path of an appliance and the name of an endpoint", problems) is not { } text)
        {
            return null;
        }

        var dot = Math.Max(text.LastIndexOf('.'), 0);
        if (At(text[..dot], to, path) is not { } appliance)
        {
            return null;
        }

        var id = text[(dot + 1)..];
        var endpoint = appliance.Endpoints.FirstOrDefault(endpoint => endpoint.Definition.Id == id);
        if (endpoint is null)
        {
            var suggestion = Suggestion.For(id, appliance.Endpoints.Select(one => one.Definition.Id));
            problems.Add(to.Position, path, $"{appliance.Definition.Label} has no endpoint {MessageText.Quote(id)}; {suggestion}");
        }

        return endpoint;
    }

    private Appliance? At(string appliance, LocatedValue value, string path)
    {
        // An appliance with problems is present, but null; its problems are already reported.
        if (!appliances.TryGetValue(appliance, out var found))
        {
            problems.Add(
                value.Position,
                path,
                $"this document has no appliance at {MessageText.Quote(appliance)}; {Suggestion.For(appliance, appliances.Keys)}");
        }

        return found;
    }
}
