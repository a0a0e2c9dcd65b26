using Abiquo.Sdk;

internal sealed record Own : Scope; // error CS1729: does not contain a constructor that takes 0 arguments // error ABQ1004: 'Own' derives from Scope by hand; only classes generated from a topology spec may
