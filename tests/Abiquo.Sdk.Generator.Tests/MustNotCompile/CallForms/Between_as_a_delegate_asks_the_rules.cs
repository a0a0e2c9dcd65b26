using System;
using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, UiApi other)
    {
        Func<UiApi, UiApi.TomcatAjpEndpoint, Link> make = Link.Between; // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
        return make(one, other.TomcatAjp);
    }

    internal static IEnumerable<Link> Zip(UiApi[] some, UiApi[] others) =>
        some.Zip(others.Select(other => other.TomcatAjp), Link.Between); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
}
