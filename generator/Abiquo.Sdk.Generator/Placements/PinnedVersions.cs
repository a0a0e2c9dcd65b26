using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>
/// Tells which members an environment has that is always of one version. Unknown versions are reported where they are bound.
/// </summary>
internal sealed class PinnedVersions(SpecDeclaration spec, SpecDeclaration? basis)
{
    private readonly List<string> _all =
        [.. (spec.Versions.Count > 0 ? spec.Versions : basis?.Versions ?? []).Select(version => version.Value)];

    /// <summary>Returns whether a container can have a member.</summary>
    public bool Has(ContainerDeclaration container, MemberDeclaration member) =>
        container.Version is not { } version
        || member.Versions is not { } range
        || (IsInOrder(range.Since, version) && IsInOrder(version, range.Until));

    private bool IsInOrder(Located<string>? first, Located<string>? second)
    {
        var (before, after) = (Position(first), Position(second));
        return before < 0 || after < 0 || before <= after;
    }

    private int Position(Located<string>? version) => version is null ? -1 : _all.IndexOf(version.Value);
}
