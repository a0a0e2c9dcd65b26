namespace Abiquo.Sdk.Validation;

/// <summary>A kind of finding. Codes are stable: one that was ever published is never used again.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What is wrong, in a few words.</param>
public sealed record FindingCode(string Code, string Title)
{
    /// <summary>A value that must differ in every scope, such as the datacenter ID, is used twice.</summary>
    public static FindingCode RepeatedValue { get; } = new("ABQ3001", "A value that must be unique is used twice");

    /// <summary>Two machines have one name.</summary>
    public static FindingCode RepeatedName { get; } = new("ABQ3002", "Two hosts have one name");

    /// <summary>Two machines have one address.</summary>
    public static FindingCode RepeatedAddress { get; } = new("ABQ3003", "Two hosts have one address");

    /// <summary>A share or a machine is at an address that only the machine itself reaches, or that no machine can have.</summary>
    public static FindingCode Unreachable { get; } = new("ABQ3004", "An address cannot be reached from other hosts");

    /// <summary>A link is between appliances of which one is not part of the environment.</summary>
    public static FindingCode ForeignLink { get; } = new("ABQ3005", "A link leads out of the environment");

    /// <summary>A link that the vendor forbids, made around the compiler.</summary>
    public static FindingCode IllegalLink { get; } = new("ABQ3006", "A link is not legal");

    /// <summary>Two endpoints of one appliance listen on one port.</summary>
    public static FindingCode SharedPort { get; } = new("ABQ3007", "Two endpoints listen on one port");

    /// <summary>A port is 0.</summary>
    public static FindingCode NoPort { get; } = new("ABQ3008", "A port is 0");

    /// <summary>An appliance has a number of machines that the vendor does not allow.</summary>
    public static FindingCode NodeCount { get; } = new("ABQ3009", "An appliance has the wrong number of hosts");

    /// <summary>Two machines that must talk have no address family in common.</summary>
    public static FindingCode NoCommonFamily { get; } = new("ABQ3010", "Two hosts have no address family in common");

    /// <summary>Something required is null or has no value.</summary>
    public static FindingCode NoValue { get; } = new("ABQ3011", "Something required has no value");

    /// <summary>Of members that stand for each other, none, several or only a part are there.</summary>
    public static FindingCode OpenChoice { get; } = new("ABQ3012", "A choice between members is not made");

    /// <summary>Several hosts have a role, and what they need of each other for that is missing.</summary>
    public static FindingCode MissingNeed { get; } = new("ABQ3013", "Several hosts lack what they need together");

    /// <summary>Two hosts of a role have names that begin alike, where that part of the name must tell them apart.</summary>
    public static FindingCode SameShortName { get; } = new("ABQ3014", "Two hosts have the same first label");

    /// <summary>All codes, in order.</summary>
    public static ValueList<FindingCode> All { get; } =
    [
        RepeatedValue, RepeatedName, RepeatedAddress, Unreachable, ForeignLink, IllegalLink, SharedPort, NoPort, NodeCount, NoCommonFamily, NoValue,
        OpenChoice, MissingNeed, SameShortName,
    ];

    internal Finding At(string path, string message) => new(Code, path, message);
}
