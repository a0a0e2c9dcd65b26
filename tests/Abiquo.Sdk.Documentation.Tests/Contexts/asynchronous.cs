using Abiquo.Sdk;

internal static class Page
{
    internal static async Task<int> RunAsync(DistributedEnvironment production, string[] args)
    {
        /* block */
    }
}
