using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Says how much of a host's memory the database and Redis take. Beside each other and beside RabbitMQ, which stops its publishers at 0.4
/// of the memory, what is left is for the system and for what else runs there.
/// </summary>
internal static class MemoryShares
{
    private const int MbPerGb = 1024;

    /// <summary>
    /// Returns the share of the tables that the database keeps in memory, in MB, or null if the memory of the host is not known.
    /// </summary>
    public static int? OfTables(ComponentContext context) => context.MemoryGb * MbPerGb / (IsAlone(context) ? 2 : 4);

    /// <summary>Returns the share of Redis in MB, or null if the memory of the host is not known.</summary>
    public static int? OfRedis(ComponentContext context) => context.MemoryGb * MbPerGb / (IsAlone(context) ? 2 : 8);

    private static bool IsAlone(ComponentContext context) =>
        context.Deployment.Inventory.On(context.Host.Fqdn).Count() == 1 && !context.HasEndpoints(SpecIds.Endpoints.RabbitMQ);
}
