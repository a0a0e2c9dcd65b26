using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, UiApi other)
    {
        IAccepts<UiApi> endpoint = other.TomcatAjp; // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
        return one.Connect((IAccepts<UiApi>)other.TomcatAjp) ?? one.Connect(endpoint); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
    }
}
