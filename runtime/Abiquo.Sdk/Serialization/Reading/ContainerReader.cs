using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads the members of an environment or a scope, and records the path of each appliance.</summary>
internal sealed class ContainerReader(SpecShape spec, ProblemBag problems)
{
    private readonly Dictionary<string, Appliance?> _appliances = new(StringComparer.Ordinal);

    /// <summary>Gets the appliances of the document by their C# expressions, with null for those with problems.</summary>
    public IReadOnlyDictionary<string, Appliance?> Appliances => _appliances;

    /// <summary>Returns the values of the members that are in the document and have no problems.</summary>
    public Dictionary<string, object> Read(ContainerShape shape, ObjectReader members)
    {
        var values = new Dictionary<string, object>();
        foreach (var member in shape.Properties)
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
        ValueMemberShape value => $"\"...\", {ValueConverter.Of(value.Type).Expected}",
        ApplianceMemberShape => ExpectedValue.Appliance,
        _ => "[{ ... }]",
    };

    private object? Read(MemberShape member, LocatedValue value, string path) => member switch
    {
        ValueMemberShape one => ValueConverter.Of(one.Type).Read(value, path, problems),
        ExternalMemberShape one => Items(ValueConverter.Of(one.Item), value, path),
        ApplianceMemberShape one => _appliances[path] = ApplianceReader.Read(value, path, one.Appliance, problems),
        ScopesMemberShape one => Scopes(one, value, path),
        NetworkMemberShape => NetworkReader.Read(value, path, problems),
        _ => throw new NotSupportedException(),
    };

    private List<object>? Items(ValueConverter converter, LocatedValue value, string path) =>
        List(value, path, converter.Expected, (item, at) => converter.Read(item, at, problems));

    private List<object>? Scopes(ScopesMemberShape member, LocatedValue value, string path)
    {
        var kinds = spec.KindsOf(member);
        if (value is LocatedArray { Items.Count: 0 } && member.IsRequired)
        {
            problems.Add(value.Position, path, $"the list is empty; write at least one {member.Scope.Label}.");
            return null;
        }

        return List(value, path, $"a {member.Scope.Label}", (item, at) => Scope(kinds, item, at));
    }

    private List<object>? List(LocatedValue value, string path, string item, Func<LocatedValue, string, object?> read)
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
        return all.Contains(null) ? null : [.. all.OfType<object>()];
    }

    /// <summary>Reads a scope, which names its class if that is not the class of the list but one that extends it.</summary>
    private object? Scope(IReadOnlyList<ScopeShape> kinds, LocatedValue value, string path)
    {
        var shape = kinds[0];
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
                    $"{MessageText.Quote(id)} is not a kind of {shape.Label}; {Suggestion.For(id, ids)}");
                return null;
            }

            shape = found;
        }

        var known = shape.Properties.Select(member => member.Name).Append(JsonPropertyNames.Scope).ToList();
        if (ObjectReader.Of(value, path, known, $"a {shape.Label}, an object", problems) is not { } members)
        {
            return null;
        }

        var values = Read(shape, members);
        return shape.Properties.Where(member => member.IsRequired).All(member => values.ContainsKey(member.Name))
            ? shape.Create(values)
            : null;
    }
}
