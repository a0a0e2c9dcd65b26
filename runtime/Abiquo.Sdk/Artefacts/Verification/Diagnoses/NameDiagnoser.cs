using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Finds names that do not resolve, or that resolve to an address other than the model's.</summary>
internal static class NameDiagnoser
{
    public static IEnumerable<Diagnosis> Diagnose(VerificationPlan plan, VerificationResults results) =>
        from tried in plan.Hosts.SelectMany(host => host.Names, (host, probe) => (host.Host, Probe: probe))
        where results.Names.ContainsKey((tried.Host, tried.Probe.Name))
        let found = results.Names[(tried.Host, tried.Probe.Name)]
        where !IsCorrect(tried.Probe, found)
        let expected = tried.Probe.Addresses
        group tried.Host by (tried.Probe.Name, Found: string.Join(", ", found), Expected: string.Join(", ", expected)) into same
        let message = MessageOf(same.Key.Name, same.Key.Found, same.Key.Expected, [.. same])
        select new Diagnosis(Causes.WrongName, same.Key.Name, message, []);

    /// <summary>
    /// Returns whether the addresses are right. One of two address families is enough, because a host resolves only those it has.
    /// </summary>
    private static bool IsCorrect(NameProbe probe, ValueList<HostAddress> found) =>
        found.Count > 0
        && (probe.Addresses.Count == 0
            || found.All(address => probe.Addresses.Contains(address) || (probe.IsOwn && address.IsLoopback)));

    private static string MessageOf(string name, string found, string expected, IReadOnlyList<string> hosts) => found.Length == 0
        ? $"{name} does not resolve on {string.Join(", ", hosts)}: "
            + (expected.Length > 0 ? $"it should resolve to {expected}" : "it is outside of the platform, and DNS has to know it")
        : $"{name} resolves to {found} instead of {expected} on {string.Join(", ", hosts)}";
}
