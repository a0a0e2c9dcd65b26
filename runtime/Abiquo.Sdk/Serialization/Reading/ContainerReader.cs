using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads the members of an environment or a scope, and remembers which appliance stands where.</summary>
internal sealed class ContainerReader(ProblemLog problems)
{
    private readonly Dictionary<string, Appliance?> _appliances = new(StringComparer.Ordinal);

    /// <summary>Every appliance that is written, by the C# expression that leads to it; null for one with problems.</summary>
    public IReadOnlyDictionary<string, Appliance?> Appliances => _appliances;

    /// <summary>The values of the members that are written and have no problems.</summary>
    public Dictionary<string, object> Read(ContainerShape shape, ObjectMembers members)
    {
        var values = new Dictionary<string, object>();
        foreach (var member in shape.Members)
        {
            var written = member.IsRequired ? members.Required(member.Name, Example(member)) : members.Optional(member.Name);
            if (written is not null && Read(member, written, members.PathOf(member.Name)) is { } value)
            {
                values.Add(member.Name, value);
            }
        }

        return values;
    }

    private static string Example(MemberShape member) => member switch
    {
        ValueShape value => $"\"...\", {value.Value.Expected}",
        ApplianceMemberShape => ExpectedValue.Appliance,
        _ => "[{ ... }]",
    };

    private object? Read(MemberShape member, LocatedValue value, string path) => member switch
    {
        ValueShape text => text.Value.Read(value, path, problems),
        ExternalShape external => List(external.Property.PropertyType, value, path, external.Value.Expected, (item, at) => external.Value.Read(item, at, problems)),
        ApplianceMemberShape appliance => _appliances[path] = ApplianceReader.Read(value, path, appliance.Appliance, problems),
        ScopeListShape scopes => Scopes(scopes, value, path),
        _ => throw new NotSupportedException(),
    };

    private object? Scopes(ScopeListShape shape, LocatedValue value, string path)
    {
        var kind = shape.Kinds[0];
        if (value is LocatedList { Items.Count: 0 } && shape.IsRequired)
        {
            problems.Add(value.Position, path, $"the list is empty; write at least one {kind.Label}.");
            return null;
        }

        return List(shape.Property.PropertyType, value, path, $"a {kind.Label}", (item, at) => Scope(shape.Kinds, item, at));
    }

    private object? List(Type type, LocatedValue value, string path, string item, Func<LocatedValue, string, object?> read)
    {
        if (ExpectedValue.List(value, path, $"a list, each item {item}", problems) is not { } items)
        {
            return null;
        }

        var all = items.Select((one, i) =>
        {
            problems.Place($"{path}[{i}]", one.Position);
            return read(one, $"{path}[{i}]");
        }).ToList();
        return all.Contains(null) ? null : ListOf.Make(type, all!);
    }

    /// <summary>A scope says of which class it is where the class is not that of the list, but one that adds to it.</summary>
    private object? Scope(IReadOnlyList<ContainerShape> kinds, LocatedValue value, string path)
    {
        var shape = kinds[0];
        if ((value as LocatedObject)?.Members.FirstOrDefault(member => member.Name == DocumentWords.Scope) is { } said)
        {
            var ids = kinds.Select(kind => kind.Id).ToList();
            if (ExpectedValue.Text(said.Value, $"{path}.Scope", $"one of the texts {string.Join(", ", ids.Select(id => $"\"{id}\""))}", problems) is not { } id)
            {
                return null;
            }

            if (kinds.FirstOrDefault(kind => kind.Id == id) is not { } found)
            {
                problems.Add(said.Value.Position, $"{path}.Scope", $"{Printable.Of(id)} is no {shape.Label}; {Suggestion.For(id, ids)}");
                return null;
            }

            shape = found;
        }

        var known = shape.Members.Select(member => member.Name).Append(DocumentWords.Scope).ToList();
        if (ObjectMembers.Of(value, path, known, $"a {shape.Label}, an object", problems) is not { } members)
        {
            return null;
        }

        var values = Read(shape, members);
        return shape.Members.Where(member => member.IsRequired).All(member => values.ContainsKey(member.Name)) ? shape.Create(values) : null;
    }
}
