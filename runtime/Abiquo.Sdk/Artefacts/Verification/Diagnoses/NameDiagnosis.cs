using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Names that do not resolve, or to another address than the model's.</summary>
internal static class NameDiagnosis
{
    public static IEnumerable<Culprit> Of(VerificationPlan plan, VerificationResults results) =>
        from tried in plan.Hosts.SelectMany(host => host.Names, (host, probe) => (host.Host, Probe: probe))
        where results.Names.ContainsKey((tried.Host, tried.Probe.Name))
        let found = results.Names[(tried.Host, tried.Probe.Name)]
        where !IsRight(tried.Probe, found)
        group tried.Host by (tried.Probe.Name, Found: string.Join(", ", found), Expected: string.Join(", ", tried.Probe.Addresses)) into same
        select new Culprit(Causes.WrongName, same.Key.Name, Sentence(same.Key.Name, same.Key.Found, same.Key.Expected, [.. same]), []);

    /// <summary>One of two address families is enough, since what resolves names leaves out what the host does not have.</summary>
    private static bool IsRight(NameProbe probe, ValueList<HostAddress> found) =>
        found.Count > 0 && found.All(address => probe.Addresses.Contains(address) || (probe.IsOwn && address.IsLoopback));

    private static string Sentence(string name, string found, string expected, IReadOnlyList<string> hosts) => found.Length == 0
        ? $"{name} does not resolve on {string.Join(", ", hosts)}: it should be {expected}"
        : $"{name} resolves to {found} and not to {expected} on {string.Join(", ", hosts)}";
}
