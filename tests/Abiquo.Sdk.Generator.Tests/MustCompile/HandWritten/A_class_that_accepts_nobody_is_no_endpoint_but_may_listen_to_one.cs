using Abiquo.Sdk;

internal sealed class Probe(Endpoint endpoint)
{
    internal ushort Port => endpoint.Port;
}
