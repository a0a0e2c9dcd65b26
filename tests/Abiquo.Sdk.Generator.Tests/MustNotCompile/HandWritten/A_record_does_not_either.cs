using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed record Cheat(Appliance Owner, EndpointDefinition Definition, ushort Port) : IAccepts<IConversionManager>; // error ABQ1004: 'Cheat' implements IAccepts<IConversionManager> by hand; only classes generated from a topology spec may
