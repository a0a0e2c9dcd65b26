using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own : Datacenter // error ABQ1004: 'Own' derives from Datacenter by hand; only classes generated from a topology spec may
{
    public Own(DatacenterId id)
        : base(id)
    {
    }

    public override IEnumerable<Member> Members => []; // error CS0506: cannot override inherited member 'Scope.Members'
}
