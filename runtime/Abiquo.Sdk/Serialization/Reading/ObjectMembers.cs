using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>The members of one object: each at most once, none that is not known, all that are required.</summary>
internal sealed class ObjectMembers
{
    private readonly Dictionary<string, LocatedMember> _members = new(StringComparer.Ordinal);
    private readonly TextPosition _position;
    private readonly ProblemLog _problems;

    private ObjectMembers(LocatedObject value, string path, IReadOnlyCollection<string> known, ProblemLog problems)
    {
        (Path, _position, _problems) = (path, value.Position, problems);
        foreach (var member in value.Members)
        {
            if (!known.Contains(member.Name))
            {
                problems.Add(member.Position, path, $"{Printable.Of(member.Name)} is not a member here; {Suggestion.For(member.Name, known)}");
            }
            else if (!_members.TryAdd(member.Name, member))
            {
                problems.Add(member.Position, PathOf(member.Name), $"'{member.Name}' stands here twice, first in line {_members[member.Name].Position.Line}; remove one.");
            }
            else
            {
                problems.Place(PathOf(member.Name), member.Position);
            }
        }
    }

    /// <summary>The C# expression that leads to the object.</summary>
    public string Path { get; }

    /// <summary>The members of a value, or null where it is no object, which was reported.</summary>
    public static ObjectMembers? Of(LocatedValue value, string path, IReadOnlyCollection<string> known, string expected, ProblemLog problems)
    {
        if (value is LocatedObject members)
        {
            return new(members, path, known, problems);
        }

        problems.Add(value.Position, path, ExpectedValue.Instead(expected, value));
        return null;
    }

    /// <summary>The C# expression that leads to a member.</summary>
    public string PathOf(string name)
    {
        var member = char.ToUpperInvariant(name[0]) + name[1..];
        return Path.Length == 0 ? member : $"{Path}.{member}";
    }

    public LocatedValue? Optional(string name) => _members.TryGetValue(name, out var member) ? member.Value : null;

    public LocatedValue? Required(string name, string example)
    {
        if (!_members.ContainsKey(name))
        {
            _problems.Add(_position, PathOf(name), $"it is missing; write \"{name}\": {example}.");
        }

        return Optional(name);
    }
}
