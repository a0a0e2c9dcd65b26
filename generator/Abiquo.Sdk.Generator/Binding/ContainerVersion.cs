using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The versions of the platform that a scope or an environment can be of, and which of its members they have.</summary>
internal sealed class ContainerVersion
{
    private readonly SpecSymbols _symbols;
    private readonly ContainerDeclaration _container;
    private readonly ContainerDeclaration? _basis;

    private ContainerVersion(SpecSymbols symbols, ContainerDeclaration container, ContainerDeclaration? basis, string pinned) =>
        (_symbols, _container, _basis, Pinned) = (symbols, container, basis, pinned);

    /// <summary>The version that each such environment is of, or empty if an environment says it.</summary>
    public string Pinned { get; }

    /// <summary>Whether an environment says its version.</summary>
    public bool IsSaid => Pinned.Length == 0 && !_symbols.IsScope(_container) && _symbols.Versions.All.Count > 0;

    /// <summary>Whether the version that it says was reported, or all versions were, so that its members may be as they should.</summary>
    private bool IsFaulty => _container.Version is not null || _symbols.Versions.All.Count == 0;

    /// <summary>Returns the version of a container after what it extends, and reports one that it cannot have.</summary>
    public static ContainerVersion Of(ContainerDeclaration container, ContainerDeclaration? basis, SpecSymbols symbols)
    {
        if (container is { Version: { } said, Extends: not null })
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                said.Span,
                $"'version' of the environment '{container.Common.Id.Value}'",
                said.Value,
                "it has the versions of the environment that it extends; remove it");
        }

        var version = container.Extends is null ? container.Version : basis?.Version;
        return new(symbols, container, basis, version is not null && symbols.Versions.IsKnown(version) ? version.Value : "");
    }

    /// <summary>Returns whether any such container can have a member.</summary>
    public bool Has(VersionsDeclaration? versions) => _symbols.Versions.Has(Pinned, versions);

    /// <summary>Returns the versions of a member, or null if it is there whenever the container is.</summary>
    public VersionsModel? Of(VersionsDeclaration? versions) => Pinned.Length > 0 ? null : _symbols.Versions.Of(versions);

    /// <summary>Returns whether a member can be in the versions that it says, and reports it if not.</summary>
    public bool Check(MemberDeclaration member)
    {
        if (!_symbols.Versions.Check(member.Versions, "member", member.Id))
        {
            return false;
        }

        if (member is { IsRequired: true, Versions: { } versions } && Pinned.Length == 0 && !IsFaulty)
        {
            var (name, said) = versions.Since is { } since ? ("since", since) : ("until", versions.Until!);
            _symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                said.Span,
                $"'{name}' of the required member '{member.Id.Value}'",
                said.Value,
                "other versions could not leave it out; write \"required\": false"
                    + (_symbols.IsScope(_container) ? "" : ", or give the environment a 'version'"));
            return false;
        }

        return true;
    }

    /// <summary>Returns the choices without options that no such container can have.</summary>
    public EquatableArray<ChoiceModel> Possible(IEnumerable<ChoiceModel> choices)
    {
        var gone = Gone();
        return choices
            .Select(choice => choice with
            {
                Options = choice.Options.Where(option => !option.Any(gone.Contains)).ToEquatableArray(),
            })
            .Where(choice => choice.Options.Count > 0)
            .ToEquatableArray();
    }

    /// <summary>Returns the order of a rollout without members that no such container has.</summary>
    public EquatableArray<string> Possible(IEnumerable<string> rollout)
    {
        var gone = Gone();
        return rollout.Where(member => !gone.Contains(member)).ToEquatableArray();
    }

    private HashSet<string> Gone() => new(
        _container.Appliances
            .Concat(_basis?.Appliances ?? [])
            .Where(member => !Has(member.Versions))
            .Select(member => member.Id.Value),
        StringComparer.Ordinal);
}
