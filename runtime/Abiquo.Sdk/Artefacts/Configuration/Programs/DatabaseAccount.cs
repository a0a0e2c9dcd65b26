using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>Represents an account by which programs of the platform log in to the database.</summary>
/// <param name="User">The name of the user.</param>
/// <param name="Secret">The name of the secret that is the password.</param>
/// <param name="Schemas">The schemas that are the account's own.</param>
internal sealed record DatabaseAccount(string User, string Secret, ValueList<string> Schemas)
{
    /// <summary>Gets the account of the API and M. Source: abiquo/ansible-abiquo, tasks/database.yml.</summary>
    public static DatabaseAccount Platform { get; } = new("abiquo", "database", ["kinton", "kinton_accounting"]);

    /// <summary>Gets the account of Watchtower, which has a schema of its own. Source: the same.</summary>
    public static DatabaseAccount Watchtower { get; } = new("watchtower", "watchtower-database", ["watchtower"]);

    /// <summary>Returns the account that the source of a rule uses.</summary>
    public static DatabaseAccount Of(Rule rule) => rule.From == MetricsRole ? Watchtower : Platform;

    private const string MetricsRole = SpecIds.Roles.Metrics;
}
