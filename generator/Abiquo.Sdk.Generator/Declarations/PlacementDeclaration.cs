using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>Places for something of a scope or an environment. Each makes a class of its own, and the first is the usual one.</summary>
internal sealed record PlacementDeclaration(Located<string> Id, string Text, IReadOnlyList<PlaceDeclaration> Options)
{
    public static PlacementDeclaration Read(ObjectReader reader)
    {
        var id = reader.Text("id", "a name");
        var text = reader.Text("text", "a sentence that says what the choice is about").Value;
        var before = reader.Diagnostics.Count;
        var options = reader.Objects("options", "an option", PlaceDeclaration.Read, required: true);
        if (options.Count == 1 && reader.Diagnostics.Count == before)
        {
            reader.Diagnostics.Add(SpecDescriptors.WrongKind, id.Span, $"'options' of {reader.What}", "at least two options", "one");
        }

        return new(id, text, options);
    }
}

/// <summary>One of the places: on a member that the container has anyway, or in members of its own.</summary>
internal sealed record PlaceDeclaration(
    Located<string> Id, Located<string>? On, IReadOnlyList<Located<string>> Roles, IReadOnlyList<MemberDeclaration> Members)
{
    public static PlaceDeclaration Read(ObjectReader reader)
    {
        var (isOn, hasMembers) = (reader.Has("on"), reader.Has("members"));
        if (isOn == hasMembers)
        {
            Refuse(reader, isOn);
        }

        return new(
            reader.Text("id", "a name"),
            reader.OptionalText("on", "the id of an appliance member"),
            hasMembers && !isOn ? [] : reader.Texts("roles", "ids of roles that the member has in addition", required: isOn),
            reader.Objects("members", "a member", MemberDeclaration.ReadAppliance, required: hasMembers && !isOn));
    }

    private static void Refuse(ObjectReader reader, bool hasBoth)
    {
        const string expected = "the id of an appliance member that gets the roles; or 'members' of its own";
        if (hasBoth)
        {
            reader.Diagnostics.Add(SpecDescriptors.WrongKind, reader.Start, reader.What, "either 'on' or 'members'", "both");
        }
        else
        {
            reader.Diagnostics.Add(SpecDescriptors.MissingMember, reader.Start, reader.What, "on", expected);
        }
    }
}
