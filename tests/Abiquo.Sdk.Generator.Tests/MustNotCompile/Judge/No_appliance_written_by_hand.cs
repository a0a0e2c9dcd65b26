using Abiquo.Sdk;

internal sealed record Own : Appliance; // error CS7036: no argument given that corresponds to the required parameter 'shape' // error ABQ1004: 'Own' derives from Appliance by hand; only classes generated from a topology spec may
