using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Loop
{
    internal static Link Make(UiApi one, UiApi other) =>
        one.Connect(other.TomcatAjp); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
}
