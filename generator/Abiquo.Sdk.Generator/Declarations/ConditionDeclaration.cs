using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>What has to hold in an environment for a part of the spec to apply: all of its members.</summary>
internal sealed record ConditionDeclaration(
    Located<string>? Present,
    Located<string>? Several,
    Located<string>? VirtualAddress,
    Located<string>? Tls,
    ConditionDeclaration? Not)
{
    private const string Role = "the id of a role";

    /// <summary>Reads the condition of a part of the spec, or returns null if it has none.</summary>
    public static ConditionDeclaration? Read(ObjectReader owner) => Read(owner, "when");

    /// <summary>Returns whether two conditions are written alike, wherever they stand.</summary>
    public static bool AreAlike(ConditionDeclaration? one, ConditionDeclaration? other) => one is null || other is null
        ? ReferenceEquals(one, other)
        : (one.Present?.Value, one.Several?.Value, one.VirtualAddress?.Value, one.Tls?.Value)
            == (other.Present?.Value, other.Several?.Value, other.VirtualAddress?.Value, other.Tls?.Value)
        && AreAlike(one.Not, other.Not);

    private static ConditionDeclaration? Read(ObjectReader owner, string name)
    {
        // Nearly nothing has a condition, and then its name is not needed.
        var what = owner.Has(name) ? $"'{name}' of {owner.What}" : "";
        if (owner.Object(name, what, "a condition such as { \"present\": \"Role\" }") is not { } reader)
        {
            return null;
        }

        var condition = new ConditionDeclaration(
            reader.OptionalText("present", Role),
            reader.OptionalText("several", Role),
            reader.OptionalText("virtualAddress", Role),
            reader.OptionalText("tls", "an endpoint with 'tls', such as 'Role.Endpoint'"),
            Read(reader, "not"));
        if (reader.IsEmpty)
        {
            owner.Diagnostics.Add(SpecDescriptors.Empty, reader.Start, reader.What, "member, such as 'present'");
        }

        reader.Close();
        return condition;
    }
}
