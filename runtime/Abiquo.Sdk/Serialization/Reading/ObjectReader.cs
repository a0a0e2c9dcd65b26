using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads the members of a JSON object. Reports duplicate, unknown and missing members.</summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, LocatedMember> _members = new(StringComparer.Ordinal);
    private readonly TextPosition _position;
    private readonly ProblemBag _problems;

    private ObjectReader(LocatedObject value, string path, IReadOnlyCollection<string> known, ProblemBag problems)
    {
        (Path, _position, _problems) = (path, value.Position, problems);
        foreach (var member in value.Members)
        {
            if (!known.Contains(member.Name))
            {
                problems.Add(
                    member.Position, path, $"{MessageText.Quote(member.Name)} is not a known member; {Suggestion.For(member.Name, known)}");
            }
            else if (!_members.TryAdd(member.Name, member))
            {
                problems.Add(
                    member.Position,
                    PathOf(member.Name),
                    $"'{member.Name}' occurs twice, first on line {_members[member.Name].Position.Line}; remove one.");
            }
            else
            {
                problems.Locate(PathOf(member.Name), member.Position);
            }
        }
    }

    /// <summary>Gets the C# expression of the object.</summary>
    public string Path { get; }

    /// <summary>Returns the reader of an object. Reports any other value and returns null.</summary>
    public static ObjectReader? Of(LocatedValue value, string path, IReadOnlyCollection<string> known, string expected, ProblemBag problems)
    {
        if (value is LocatedObject members)
        {
            return new(members, path, known, problems);
        }

        problems.Add(value.Position, path, ExpectedValue.Mismatch(expected, value));
        return null;
    }

    /// <summary>Returns the C# expression of a member.</summary>
    public string PathOf(string name)
    {
        var member = char.ToUpperInvariant(name[0]) + name[1..];
        return Path.Length == 0 ? member : $"{Path}.{member}";
    }

    /// <summary>Returns the value of a member, or null if it is missing.</summary>
    public LocatedValue? Optional(string name) => _members.TryGetValue(name, out var member) ? member.Value : null;

    /// <summary>Returns the value of a member. Reports a missing member and returns null.</summary>
    public LocatedValue? Required(string name, string example)
    {
        if (!_members.ContainsKey(name))
        {
            _problems.Add(_position, PathOf(name), $"it is missing; write \"{name}\": {example}.");
        }

        return Optional(name);
    }
}
