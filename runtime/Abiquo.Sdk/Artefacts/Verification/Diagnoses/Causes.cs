namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>The machine-readable words for causes.</summary>
public static class Causes
{
    /// <summary>Some or all results of a host are missing.</summary>
    public const string NoResults = "no-results";

    /// <summary>A host worked through the list of another environment.</summary>
    public const string StaleList = "stale-list";

    /// <summary>A host is down or cut off.</summary>
    public const string HostDown = "host-down";

    /// <summary>A host can be reached but reaches no other host.</summary>
    public const string NoWayOut = "no-way-out";

    /// <summary>No node holds a virtual address.</summary>
    public const string NoVirtualAddress = "no-virtual-address";

    /// <summary>An external system does not respond.</summary>
    public const string OutsideDown = "outside-down";

    /// <summary>A program does not listen.</summary>
    public const string ServiceDown = "service-down";

    /// <summary>A firewall lacks a rule.</summary>
    public const string RuleMissing = "rule-missing";

    /// <summary>A firewall has the rule but lacks one of its sources.</summary>
    public const string SourceMissing = "source-missing";

    /// <summary>A firewall lets in nothing that it should.</summary>
    public const string WrongFirewall = "wrong-firewall";

    /// <summary>There is no route.</summary>
    public const string NoRoute = "no-route";

    /// <summary>A firewall lets in a connection that no rule allows.</summary>
    public const string OpenPort = "open-port";

    /// <summary>A firewall lets in everything.</summary>
    public const string NoFirewall = "no-firewall";

    /// <summary>A name does not resolve, or resolves to a wrong address.</summary>
    public const string WrongName = "wrong-name";
}
