namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>The first and the last version of the platform that have a part of the spec.</summary>
internal sealed record VersionsDeclaration(Located<string>? Since, Located<string>? Until)
{
    /// <summary>Reads the versions of a part of the spec, or returns null if all have it.</summary>
    public static VersionsDeclaration? Read(ObjectReader owner)
    {
        var since = owner.OptionalText("since", "the first version that has it");
        var until = owner.OptionalText("until", "the last version that has it");
        return since is null && until is null ? null : new(since, until);
    }

    /// <summary>Returns whether two parts are in the same versions.</summary>
    public static bool AreAlike(VersionsDeclaration? one, VersionsDeclaration? other) =>
        (one?.Since?.Value, one?.Until?.Value) == (other?.Since?.Value, other?.Until?.Value);
}
