using Abiquo.Sdk;

internal sealed record Own : Appliance; // error CS1729: does not contain a constructor that takes 0 arguments // error ABQ1004: 'Own' derives from Appliance by hand; only classes generated from a topology spec may
