using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own : DistributedEnvironment // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
{
    public override IEnumerable<Member> Members => base.Members.Skip(1); // error CS0506: cannot override inherited member 'TopologyEnvironment.Members'
}
