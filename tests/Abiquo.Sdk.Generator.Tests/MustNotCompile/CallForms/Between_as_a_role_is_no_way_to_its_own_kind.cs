using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, UiApi other) =>
        Link.Between<IUi>(one, other.TomcatAjp); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
}
