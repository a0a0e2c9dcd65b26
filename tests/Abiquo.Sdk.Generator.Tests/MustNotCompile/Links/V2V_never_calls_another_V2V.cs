using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Share(V2V madrid, V2V barcelona) =>
        madrid.Connect(barcelona.TomcatHttp); // error ABQ1001: not a legal link: V2V may not connect to V2V.TomcatHttp (TCP 8009), which accepts connections from Server, Api, UiApi, ApiEvents and Monolithic only.
}
