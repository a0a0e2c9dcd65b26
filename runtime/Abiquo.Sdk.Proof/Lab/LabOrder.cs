using System.Net;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>A machine to build.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Addresses">Its addresses.</param>
/// <param name="Loads">The firewall files with the programs that load them.</param>
internal sealed record LabMachine(string Name, IReadOnlyList<IPAddress> Addresses, IReadOnlyList<FirewallLoad> Loads);

/// <summary>A file that a program reads from its standard input.</summary>
internal sealed record FirewallLoad(string Program, IReadOnlyList<string> Arguments, string Text);

/// <summary>An address and the index of its machine.</summary>
internal readonly record struct LabEnd(int Machine, IPAddress Address);

/// <summary>A connection to try; whether it should be open only says which are tried again.</summary>
internal readonly record struct LabProbe(int From, int To, bool IsUdp, ushort Port, bool ShouldBeOpen);

/// <summary>What the process in the namespaces is asked to do.</summary>
/// <param name="Ip">Where the program <c>ip</c> is.</param>
/// <param name="Machines">The machines.</param>
/// <param name="Ends">Who connects and listens.</param>
/// <param name="Probes">What is tried.</param>
internal sealed record LabOrder(string Ip, IReadOnlyList<LabMachine> Machines, IReadOnlyList<LabEnd> Ends, IReadOnlyList<LabProbe> Probes);
