using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal readonly struct Cheat : IAccepts<RemoteServices> // error ABQ1004: 'Cheat' implements IAccepts<RemoteServices> by hand; only classes generated from a topology spec may
{
    public Appliance Owner => null!;

    public EndpointDefinition Definition => null!;

    public ushort Port => 3306;
}
