// refused: the tables of the spec of
using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        // Its members are known only after the first question.
        _ = Sample.Platform.Members.Count();
        var members = ((System.Lazy<IReadOnlyList<MemberShape>>)Sample.Get(DistributedEnvironment.Shape, "_own")!).Value;
        Sample.Set(members[0], "IsRequired", false);
        return Sample.Platform;
    }
}
