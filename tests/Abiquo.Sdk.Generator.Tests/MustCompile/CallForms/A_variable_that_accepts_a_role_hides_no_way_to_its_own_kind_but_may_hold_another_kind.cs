using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, Server other)
    {
        IAccepts<UiApi> endpoint = other.TomcatAjp;
        return one.Connect(endpoint);
    }
}
