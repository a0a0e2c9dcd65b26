using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>What each host of a running platform tries, with what the matrix says about it.</summary>
/// <param name="Hosts">The hosts, in the order of the environment.</param>
/// <param name="LeftOut">What is not tried, in words.</param>
public sealed record VerificationPlan(ValueList<HostProbes> Hosts, ValueList<string> LeftOut)
{
    /// <summary>Up to so many hosts, everyone tries the closed ports of all others.</summary>
    public const int MostHosts = 105;

    /// <summary>How many hosts of each kind of appliance one host tries where there are too many; the next host tries the next ones.</summary>
    public const int Sample = 4;

    /// <summary>Plans the verification of an environment.</summary>
    /// <param name="deployment">The deployment; what has no address is not tried.</param>
    public static VerificationPlan Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return new VerificationPlanner(deployment).Build();
    }
}

/// <summary>What one host tries.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Appliance">The id of its appliance.</param>
/// <param name="Connections">The connections: first those that should be open.</param>
/// <param name="Names">The names that it should resolve.</param>
public sealed record HostProbes(string Host, string Appliance, ValueList<ConnectionProbe> Connections, ValueList<NameProbe> Names)
{
    /// <summary>How much it tries.</summary>
    public int Count => Connections.Count + Names.Count;
}

/// <summary>A connection that a host tries.</summary>
/// <param name="To">The name of the host or virtual address, or what the party outside is called.</param>
/// <param name="Address">Where.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Port">The port.</param>
/// <param name="Flow">The flow that opens it, or null where it should be closed.</param>
public sealed record ConnectionProbe(string To, HostAddress Address, Specification.Protocol Protocol, ushort Port, Flow? Flow)
{
    /// <summary>Whether it is normal that nothing listens there.</summary>
    public bool ListensAtTimes { get; init; }

    /// <summary>Port and protocol, such as <c>8443/tcp</c>.</summary>
    public string Service => $"{Port}/{Protocol.ToString().ToLowerInvariant()}";
}

/// <summary>A name that a host should resolve.</summary>
/// <param name="Name">The name.</param>
/// <param name="Addresses">The addresses that it has in the model.</param>
/// <param name="IsOwn">Whether it is the name of the host itself, which may also be found at its loopback address.</param>
public sealed record NameProbe(string Name, ValueList<HostAddress> Addresses, bool IsOwn);
