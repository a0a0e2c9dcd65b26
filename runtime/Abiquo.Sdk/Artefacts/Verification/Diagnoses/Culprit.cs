namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>One cause of failures, which may be many.</summary>
/// <param name="Cause">A word for programs, such as <c>rule-missing</c>: see <see cref="Causes"/>.</param>
/// <param name="Where">The host, virtual address or party that is to blame.</param>
/// <param name="What">What is wrong, and what to look at.</param>
/// <param name="Attempts">The attempts that it explains.</param>
public sealed record Culprit(string Cause, string Where, string What, ValueList<Attempt> Attempts)
{
    /// <summary>The ids of the rules that it is about.</summary>
    public ValueList<string> Rules { get; init; } = [];
}

/// <summary>The words for causes.</summary>
public static class Causes
{
    /// <summary>There are no results of a host, or not all.</summary>
    public const string NoResults = "no-results";

    /// <summary>A host tried another list than this environment's.</summary>
    public const string StaleList = "stale-list";

    /// <summary>A host is down or cut off.</summary>
    public const string HostDown = "host-down";

    /// <summary>A host is reached and reaches nobody.</summary>
    public const string NoWayOut = "no-way-out";

    /// <summary>No node has a virtual address.</summary>
    public const string NoVirtualAddress = "no-virtual-address";

    /// <summary>A party outside the platform does not serve.</summary>
    public const string OutsideDown = "outside-down";

    /// <summary>A program does not listen.</summary>
    public const string ServiceDown = "service-down";

    /// <summary>A firewall lacks a rule.</summary>
    public const string RuleMissing = "rule-missing";

    /// <summary>A firewall has the rule and lacks one of its sources.</summary>
    public const string SourceMissing = "source-missing";

    /// <summary>A firewall lets in nothing of what it should.</summary>
    public const string WrongFirewall = "wrong-firewall";

    /// <summary>There is no route.</summary>
    public const string NoRoute = "no-route";

    /// <summary>A firewall lets in what no rule opens.</summary>
    public const string OpenPort = "open-port";

    /// <summary>A firewall lets in everything.</summary>
    public const string NoFirewall = "no-firewall";

    /// <summary>A name does not resolve, or to another address.</summary>
    public const string WrongName = "wrong-name";
}
