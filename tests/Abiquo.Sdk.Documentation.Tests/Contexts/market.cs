using Abiquo.Sdk;
using Acme.Market;

internal static class Page
{
    internal static void Run(Host web1, Host web2, Host cache)
    {
        /* block */
    }
}
