using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Templates
{
    internal static T Make<T>(Func<Host, T> make)
        where T : Appliance => make(new("v2v.example.com"));

    internal static V2V V2V() => Make(host => new V2V { Host = host });
}
