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
    private HashSet<string>? _gone;

    private ContainerVersion(SpecSymbols symbols, ContainerDeclaration container, ContainerDeclaration? basis, string pinned) =>
        (_symbols, _container, _basis, Pinned) = (symbols, container, basis, pinned);

    /// <summary>The version that each such environment is of, or empty if an environment says it.</summary>
    public string Pinned { get; }

    /// <summary>Whether an environment says its version.</summary>
    public bool IsSaid => Pinned.Length == 0 && !_symbols.IsScope(_container) && _symbols.Versions.All.Count > 0;

    /// <summary>Whether the version that it says was reported, or all versions were, so that its members may be as they should.</summary>
    private bool IsFaulty => _container.Version is not null || _symbols.Versions.All.Count == 0;

    /// <summary>Its appliances, and those of what it extends.</summary>
    private IEnumerable<MemberDeclaration> Appliances => _container.Appliances.Concat(_basis?.Appliances ?? []);

    /// <summary>The members that no such container has.</summary>
    private HashSet<string> Gone => _gone ??= new(
        Appliances.Where(member => !Has(member.Versions)).Select(member => member.Id.Value), StringComparer.Ordinal);

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
            var (name, said) = Said(versions);
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

    /// <summary>Returns an option with the versions that have it and all its members, or null if no such container can have it.</summary>
    public OptionModel? Bind(OptionDeclaration option)
    {
        if (option.Members.Count == 0 || !_symbols.Versions.Check(option.Versions, "option", option.Members[0]))
        {
            return null;
        }

        var named = option.Members.Select(member => member.Value).ToEquatableArray();
        var parts = Appliances
            .Where(member => named.Contains(member.Id.Value))
            .Select(member => _symbols.Versions.Of(member.Versions))
            .Append(_symbols.Versions.Of(option.Versions))
            .ToList();
        if (!_symbols.Versions.HaveOne(parts))
        {
            Refuse(option);
            return null;
        }

        var versions = _symbols.Versions.Shared(parts);
        return Pinned.Length == 0 ? new(named, versions) : _symbols.Versions.Has(Pinned, versions) ? new(named, null) : null;
    }

    private void Refuse(OptionDeclaration option)
    {
        var (name, said) = option.Versions is { } versions ? Said(versions) : ("members", option.Members[option.Members.Count - 1]);
        _symbols.Diagnostics.Add(
            SpecDescriptors.UnknownWord,
            said.Span,
            $"'{name}' of the option '{option.Members[0].Value}'",
            said.Value,
            "no version has the option and all its members; give them a version that they share");
    }

    /// <summary>Returns the order of a rollout without members that no such container has.</summary>
    public EquatableArray<string> Possible(IEnumerable<string> rollout) =>
        rollout.Where(member => !Gone.Contains(member)).ToEquatableArray();

    private static (string Name, Located<string> Version) Said(VersionsDeclaration versions) =>
        versions.Since is { } since ? ("since", since) : ("until", versions.Until!);
}
