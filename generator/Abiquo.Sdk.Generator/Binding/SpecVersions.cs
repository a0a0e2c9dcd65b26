using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The versions of the platform, and which of them have a part of the spec.</summary>
internal sealed class SpecVersions
{
    private readonly SymbolTable<Located<string>> _table;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _all;
    private readonly bool _areFaulty;

    public SpecVersions(SpecDeclaration spec, SpecDeclaration? basis, NameClashes names, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _table = new("version", spec.Versions, version => version, NamePattern.Version, diagnostics, basis?.Versions, names.IsFreeVersion);
        _all = _table.All.Select(version => version.Value).ToList();

        // What does not exist because the list is faulty is no further error.
        _areFaulty = spec.SaysVersions && _all.Count == 0;
        All = _all.ToEquatableArray();
        var said = spec.DefaultVersion is { } own && IsKnown(own) ? own : basis?.DefaultVersion;
        Default = said is null ? _all.Count - 1 : _all.IndexOf(said.Value);
    }

    /// <summary>All versions, oldest first.</summary>
    public EquatableArray<string> All { get; }

    /// <summary>Which of them, counted from 0, an environment is of that does not say one.</summary>
    public int Default { get; }

    /// <summary>Reports what is wrong with the versions of a part of the spec, and returns whether they can be used.</summary>
    /// <param name="versions">The versions, or null.</param>
    /// <param name="kind">What the part is, as messages call it.</param>
    /// <param name="id">Its name.</param>
    public bool Check(VersionsDeclaration? versions, string kind, Located<string> id)
    {
        if (versions is null)
        {
            return true;
        }

        if (!(IsKnown(versions.Since) & IsKnown(versions.Until)))
        {
            return false;
        }

        if (versions is { Since: { } since, Until: { } until } && _all.IndexOf(until.Value) < _all.IndexOf(since.Value))
        {
            _diagnostics.Add(
                SpecDescriptors.UnknownWord,
                until.Span,
                $"'until' of the {kind} '{id.Value}'",
                until.Value,
                $"it is older than 'since', {since.Value}; expected that version or a newer one");
            return false;
        }

        return true;
    }

    /// <summary>Returns whether there is a version, and reports it if not.</summary>
    public bool IsKnown(Located<string>? version)
    {
        if (version is not { Value.Length: > 0 } named)
        {
            return version is null;
        }

        if (!_table.Knows(named.Value) && !_areFaulty)
        {
            _diagnostics.Add(
                SpecDescriptors.UnknownReference,
                named.Span,
                "version",
                named.Value,
                _all.Count == 0 ? "the spec declares no 'versions'" : Suggestion.For(named.Value, _all));
        }

        return _table.Get(named.Value) is not null;
    }

    /// <summary>Returns the versions of a part of the spec, or null if all have it. Faulty ones were reported.</summary>
    public VersionsModel? Of(VersionsDeclaration? versions) => versions is null ? null : Usable(versions) switch
    {
        ("", "") => null,
        var (since, until) => new VersionsModel(since, until),
    };

    /// <summary>Returns whether a version has a part of the spec. Without versions, everything is in all.</summary>
    public bool Has(string version, VersionsDeclaration? versions) => version.Length == 0 || Has(version, Of(versions));

    /// <summary>Returns whether a version has two parts of the spec. Without versions, everything is together.</summary>
    public bool HaveOneWith(VersionsModel? one, VersionsModel? other) => HaveOne([one, other]);

    /// <summary>Returns whether a version has several parts of the spec. Without versions, everything is together.</summary>
    public bool HaveOne(IReadOnlyCollection<VersionsModel?> parts) => parts.Max(First) <= parts.Min(Last);

    /// <summary>Returns the versions that have several parts of the spec, of which there has to be one; null for all.</summary>
    public VersionsModel? Shared(IReadOnlyCollection<VersionsModel?> parts)
    {
        var (first, last) = (parts.Max(First), parts.Min(Last));
        var (since, until) = (first == 0 ? "" : _all[first], last >= _all.Count - 1 ? "" : _all[last]);
        return since.Length + until.Length == 0 ? null : new(since, until);
    }

    /// <summary>Returns whether a version has a part of the spec.</summary>
    public bool Has(string version, VersionsModel? versions) =>
        versions is null || (_all.IndexOf(version) is var at && First(versions) <= at && at <= Last(versions));

    private int First(VersionsModel? versions) => versions is { Since.Length: > 0 } ? _all.IndexOf(versions.Since) : 0;

    private int Last(VersionsModel? versions) => versions is { Until.Length: > 0 } ? _all.IndexOf(versions.Until) : int.MaxValue;

    private (string Since, string Until) Usable(VersionsDeclaration versions)
    {
        var (since, until) = (Usable(versions.Since), Usable(versions.Until));
        return since.Length > 0 && until.Length > 0 && _all.IndexOf(until) < _all.IndexOf(since) ? (since, "") : (since, until);
    }

    private string Usable(Located<string>? version) => version is { } named && _all.Contains(named.Value) ? named.Value : "";
}
