using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Proxy
{
    internal static Link Make(Ui ui, UiApi other) => ui.Connect(other.TomcatAjp);
}
