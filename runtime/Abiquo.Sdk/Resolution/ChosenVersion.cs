using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Decides which parts of a spec the version of an environment has.</summary>
internal sealed class ChosenVersion
{
    private readonly ValueList<string> _all;
    private readonly int _position;

    private ChosenVersion(TopologyEnvironment environment)
    {
        _all = environment.Spec.Versions;
        if (_all.Count > 0)
        {
            _position = environment.Definition.Version is { Length: > 0 } pinned
                ? VersionRange.PositionOf(pinned, _all)
                : environment.OwnShape.Version?.PositionOf(environment) ?? -1;
            Name = _position >= 0 && _position < _all.Count ? _all[_position] : null;
        }
    }

    /// <summary>Gets the version, or null if the spec tells none apart, or the environment sets a number that is none.</summary>
    public string? Name { get; }

    public static ChosenVersion Of(TopologyEnvironment environment) => new(environment);

    /// <summary>Returns whether the version has a part of the spec. Without a version, everything is there.</summary>
    public bool Has(VersionRange? versions) => versions is null || Name is null || versions.Contains(_position, _all);

    /// <summary>Returns why the version does not have a part, as what follows its name in a sentence, or null if it has the part.</summary>
    public string? WhyNot(VersionRange? versions) =>
        Has(versions) ? null : $"is there {versions}, and this environment is of version {Name}";
}
