using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, Server other) => Link.Between(one, other.TomcatAjp);
}
