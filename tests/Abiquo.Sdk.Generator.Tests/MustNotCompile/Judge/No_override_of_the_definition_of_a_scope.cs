using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed record Own(DatacenterId Id) : Datacenter(Id) // error ABQ1004: 'Own' derives from Datacenter by hand; only classes generated from a topology spec may
{
    public override ScopeDefinition Definition => base.Definition with { Kind = "Mine" }; // error CS0506: cannot override inherited member 'Scope.Definition'
}
