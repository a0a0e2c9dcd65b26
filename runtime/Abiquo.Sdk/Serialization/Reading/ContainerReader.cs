using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Metadata;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads the members of an environment or a scope, and records the path of each appliance.</summary>
internal sealed class ContainerReader(ProblemBag problems)
{
    private readonly Dictionary<string, Appliance?> _appliances = new(StringComparer.Ordinal);

    /// <summary>Gets the appliances of the document by their C# expressions, with null for those with problems.</summary>
    public IReadOnlyDictionary<string, Appliance?> Appliances => _appliances;

    /// <summary>Returns the values of the members that are in the document and have no problems.</summary>
    public Dictionary<string, object> Read(ContainerMetadata metadata, ObjectReader members)
    {
        var values = new Dictionary<string, object>();
        foreach (var member in metadata.Members)
        {
            var written = member.IsRequired ? members.Required(member.Name, Example(member)) : members.Optional(member.Name);
            if (written is not null && Read(member, written, members.PathOf(member.Name)) is { } value)
            {
                values.Add(member.Name, value);
            }
        }

        return values;
    }

    private static string Example(MemberMetadata member) => member switch
    {
        ValueMetadata value => $"\"...\", {value.Value.Expected}",
        ApplianceMemberMetadata => ExpectedValue.Appliance,
        _ => "[{ ... }]",
    };

    private object? Read(MemberMetadata member, LocatedValue value, string path) => member switch
    {
        ValueMetadata text => text.Value.Read(value, path, problems),
        ExternalMetadata external => List(
            external.Property.PropertyType, value, path, external.Value.Expected, (item, at) => external.Value.Read(item, at, problems)),
        ApplianceMemberMetadata appliance => _appliances[path] = ApplianceReader.Read(value, path, appliance.Appliance, problems),
        ScopeListMetadata scopes => Scopes(scopes, value, path),
        _ => throw new NotSupportedException(),
    };

    private object? Scopes(ScopeListMetadata metadata, LocatedValue value, string path)
    {
        var kind = metadata.Kinds[0];
        if (value is LocatedArray { Items.Count: 0 } && metadata.IsRequired)
        {
            problems.Add(value.Position, path, $"the list is empty; write at least one {kind.Label}.");
            return null;
        }

        return List(metadata.Property.PropertyType, value, path, $"a {kind.Label}", (item, at) => Scope(metadata.Kinds, item, at));
    }

    private object? List(Type type, LocatedValue value, string path, string item, Func<LocatedValue, string, object?> read)
    {
        if (ExpectedValue.List(value, path, $"a list, each item {item}", problems) is not { } items)
        {
            return null;
        }

        var all = items.Select((one, i) =>
        {
            problems.Locate($"{path}[{i}]", one.Position);
            return read(one, $"{path}[{i}]");
        }).ToList();
        return all.Contains(null) ? null : TypedList.Create(type, all!);
    }

    /// <summary>Reads a scope, which names its class if that is not the class of the list but one that extends it.</summary>
    private object? Scope(IReadOnlyList<ContainerMetadata> kinds, LocatedValue value, string path)
    {
        var metadata = kinds[0];
        if ((value as LocatedObject)?.Members.FirstOrDefault(member => member.Name == JsonPropertyNames.Scope) is { } declared)
        {
            var ids = kinds.Select(kind => kind.Id).ToList();
            var expected = $"one of the strings {string.Join(", ", ids.Select(id => $"\"{id}\""))}";
            if (ExpectedValue.Text(declared.Value, $"{path}.Scope", expected, problems) is not { } id)
            {
                return null;
            }

            if (kinds.FirstOrDefault(kind => kind.Id == id) is not { } found)
            {
                problems.Add(
                    declared.Value.Position,
                    $"{path}.Scope",
                    $"{MessageText.Quote(id)} is not a kind of {metadata.Label}; {Suggestion.For(id, ids)}");
                return null;
            }

            metadata = found;
        }

        var known = metadata.Members.Select(member => member.Name).Append(JsonPropertyNames.Scope).ToList();
        if (ObjectReader.Of(value, path, known, $"a {metadata.Label}, an object", problems) is not { } members)
        {
            return null;
        }

        var values = Read(metadata, members);
        return metadata.Members.Where(member => member.IsRequired).All(member => values.ContainsKey(member.Name))
            ? metadata.Create(values)
            : null;
    }
}
