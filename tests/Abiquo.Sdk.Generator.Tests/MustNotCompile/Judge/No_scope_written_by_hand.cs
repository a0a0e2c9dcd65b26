using Abiquo.Sdk;

internal sealed record Own : Scope; // error CS7036: no argument given that corresponds to the required parameter 'shape' // error ABQ1004: 'Own' derives from Scope by hand; only classes generated from a topology spec may
