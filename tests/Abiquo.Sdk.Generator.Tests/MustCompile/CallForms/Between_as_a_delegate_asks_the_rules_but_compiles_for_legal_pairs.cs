using System;
using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(Server server, V2V v2v)
    {
        Func<Server, V2V.TomcatHttpEndpoint, Link> make = Link.Between;
        Func<Server, IAccepts<Server>, Link> any = Link.Between;
        return make(server, v2v.TomcatHttp) ?? any(server, v2v.TomcatAjp);
    }

    internal static IEnumerable<Link> Zip(Server[] servers, V2V[] v2vs) =>
        servers.Zip(v2vs.Select(v2v => v2v.TomcatHttp), Link.Between);
}
