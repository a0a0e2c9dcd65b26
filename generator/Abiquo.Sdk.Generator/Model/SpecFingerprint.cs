using System.Globalization;
using System.Security.Cryptography;
using Abiquo.Sdk.Fingerprints;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>
/// Computes the fingerprint of all that is emitted as tables. The runtime lists what it finds in the same order, and refuses tables with
/// another fingerprint.
/// </summary>
internal sealed partial class SpecFingerprint
{
    private readonly FingerprintWriter _listing = new();
    private readonly SpecIdentity _identity;

    private SpecFingerprint(SpecIdentity identity) => _identity = identity;

    public static string Of(SpecModel spec)
    {
        var fingerprint = new SpecFingerprint(spec.Identity);
        fingerprint.Spec(spec);
        using var hash = SHA256.Create();
        return string.Concat(hash
            .ComputeHash(fingerprint._listing.ToArray())
            .Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private void Spec(SpecModel spec)
    {
        _listing.Texts(TypeName(spec.Identity.Name + "Topology"), spec.Identity.Name, spec.Identity.Summary);
        _listing.List(spec.Sources, source => _listing.Texts(source.Id, source.Title, source.Url));
        _listing.List(spec.Components, Described);
        _listing.List(spec.Roles, Role);
        _listing.List(spec.Appliances, Appliance);
        _listing.List(spec.Externals, External);
        _listing.List(spec.Rules, Rule);
        _listing.List(spec.Scopes, Scope);
        _listing.List(spec.Environments, Environment);
        _listing.List(spec.Constraints, Constraint);
        _listing.List(spec.Identity.Versions);
        _listing.List(spec.Networks, Described);
    }

    private string TypeName(string id) => $"{_identity.Namespace}.{id}";

    private void Described(DescriptionModel described)
    {
        _listing.Texts(described.Id, described.Label, described.Summary);
        Citations(described.Source);
    }

    private void Citations(EquatableArray<CitationModel> citations) =>
        _listing.List(citations, citation => _listing.Texts(citation.Source, citation.Where));

    /// <summary>Lists ports as text, which is empty if there are none, and null if they depend on something.</summary>
    private void Ports(string? ports) => _listing.List(
        ports is null ? null : ports.Length == 0 ? [] : PortSyntax.Read(ports).Ranges,
        range => _listing.Number(range.First).Number(range.Last));

    private void Port(int port)
    {
        _listing.Flag(port > 0);
        _listing.Number(port);
    }
}
