namespace Abiquo.Sdk.Validation;

/// <summary>Represents a kind of finding. Codes are stable: a published code is never reused.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">A short description of the problem.</param>
public sealed record FindingCode(string Code, string Title)
{
    /// <summary>Gets the address of the page that explains the finding.</summary>
    public string HelpLink => $"{DocumentationAddress.Diagnostics}{Code}.md";

    /// <summary>Gets the code for a value that must be unique, such as the datacenter ID, but is used twice.</summary>
    public static FindingCode DuplicateValue { get; } = new("ABQ3001", "A value that must be unique is used twice");

    /// <summary>Gets the code for two hosts with the same name.</summary>
    public static FindingCode DuplicateName { get; } = new("ABQ3002", "Two hosts have the same name");

    /// <summary>Gets the code for two hosts with the same address.</summary>
    public static FindingCode DuplicateAddress { get; } = new("ABQ3003", "Two hosts have the same address");

    /// <summary>Gets the code for a share or host at a loopback address or at an address that no host can have.</summary>
    public static FindingCode Unreachable { get; } = new("ABQ3004", "Other hosts cannot reach an address");

    /// <summary>Gets the code for a link with an appliance that is not part of the environment.</summary>
    public static FindingCode ForeignLink { get; } = new("ABQ3005", "A link refers to an appliance outside the environment");

    /// <summary>Gets the code for a link that the vendor forbids, in a program that bypasses the compiler.</summary>
    public static FindingCode IllegalLink { get; } = new("ABQ3006", "A link is illegal");

    /// <summary>Gets the code for two endpoints of an appliance that listen on the same port.</summary>
    public static FindingCode PortConflict { get; } = new("ABQ3007", "Two endpoints listen on the same port");

    /// <summary>Gets the code for port 0.</summary>
    public static FindingCode InvalidPort { get; } = new("ABQ3008", "A port is 0");

    /// <summary>Gets the code for an appliance with a number of hosts that the vendor does not allow.</summary>
    public static FindingCode InvalidNodeCount { get; } = new("ABQ3009", "An appliance has the wrong number of hosts");

    /// <summary>Gets the code for two hosts that have to connect but have no address family in common.</summary>
    public static FindingCode NoCommonAddressFamily { get; } = new("ABQ3010", "Two hosts have no address family in common");

    /// <summary>Gets the code for a required value that is null or empty.</summary>
    public static FindingCode MissingValue { get; } = new("ABQ3011", "A required value is missing");

    /// <summary>Gets the code for alternative members of which none, several or only some are set.</summary>
    public static FindingCode UnresolvedChoice { get; } = new("ABQ3012", "A choice between alternative members is not resolved");

    /// <summary>Gets the code for several hosts with a role that lack the connection that they need to work together.</summary>
    public static FindingCode MissingRequirement { get; } = new("ABQ3013", "Several hosts with a role lack a required connection");

    /// <summary>Gets the code for two hosts of a role whose names have the same first label, which must be unique.</summary>
    public static FindingCode DuplicateShortName { get; } = new("ABQ3014", "Two hosts have the same first label");

    /// <summary>Gets the code for a number that is not a link policy.</summary>
    public static FindingCode UnknownLinkPolicy { get; } = new("ABQ3015", "The link policy is unknown");

    /// <summary>Gets the code for a spec other than the generated one, or a part of the environment that no spec declares.</summary>
    public static FindingCode AlteredSpec { get; } = new("ABQ3016", "The spec is not as it was generated");

    /// <summary>Gets the code for an endpoint that is left fewer ports than it needs.</summary>
    public static FindingCode TooFewPorts { get; } = new("ABQ3017", "An endpoint has too few ports");

    /// <summary>Gets the code for a source outside the platform that is given by its name, which a firewall cannot admit.</summary>
    public static FindingCode SourceByName { get; } = new("ABQ3018", "A source is known only by name");

    /// <summary>Gets the code for a listed link of which no rule applies in the environment.</summary>
    public static FindingCode IdleLink { get; } = new("ABQ3019", "A link connects nothing");

    /// <summary>Gets the code for a number that is no version of the platform.</summary>
    public static FindingCode UnknownVersion { get; } = new("ABQ3020", "The version is unknown");

    /// <summary>Gets the code for a member that the version of the environment does not have.</summary>
    public static FindingCode NotInVersion { get; } = new("ABQ3021", "A member is not in this version");

    /// <summary>Gets the code for a host that listens on a network on which it has no address.</summary>
    public static FindingCode NoAddressOnNetwork { get; } = new("ABQ3022", "A host has no address on a network on which it listens");

    /// <summary>Gets the code for an address of a host that is on none of the networks.</summary>
    public static FindingCode AddressOnNoNetwork { get; } = new("ABQ3023", "An address is on no network");

    /// <summary>Gets the code for two addresses of one family of a host on one network.</summary>
    public static FindingCode TwoAddressesOnNetwork { get; } = new("ABQ3024", "A host has two addresses on one network");

    /// <summary>Gets the code for two networks that have addresses in common.</summary>
    public static FindingCode NetworksOverlap { get; } = new("ABQ3025", "Two networks overlap");

    /// <summary>Gets the code for a recommendation of the spec that the environment does not follow.</summary>
    public static FindingCode Advice { get; } = new("ABQ3026", "A recommendation is not followed");

    /// <summary>Gets the code for a name of a host that is too long for Linux.</summary>
    public static FindingCode LongName { get; } = new("ABQ3027", "The name of a host is longer than Linux takes it");

    /// <summary>Gets all codes, in order.</summary>
    public static ValueList<FindingCode> All { get; } =
    [
        DuplicateValue, DuplicateName, DuplicateAddress, Unreachable, ForeignLink, IllegalLink, PortConflict, InvalidPort, InvalidNodeCount,
        NoCommonAddressFamily, MissingValue, UnresolvedChoice, MissingRequirement, DuplicateShortName, UnknownLinkPolicy, AlteredSpec,
        TooFewPorts, SourceByName, IdleLink, UnknownVersion, NotInVersion, NoAddressOnNetwork, AddressOnNoNetwork, TwoAddressesOnNetwork,
        NetworksOverlap, Advice, LongName,
    ];

    /// <summary>Creates a finding of this kind.</summary>
    internal Finding At(string path, string message) => new(Code, path, message);
}
