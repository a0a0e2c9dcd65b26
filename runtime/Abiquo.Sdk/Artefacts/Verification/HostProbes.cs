namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>The probes that one host makes.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Appliance">The id of its appliance.</param>
/// <param name="Connections">The connections to attempt, starting with those that should be open.</param>
/// <param name="Names">The names to resolve.</param>
public sealed record HostProbes(string Host, string Appliance, ValueList<ConnectionProbe> Connections, ValueList<NameProbe> Names)
{
    /// <summary>Gets the number of probes.</summary>
    public int Count => Connections.Count + Names.Count;
}
