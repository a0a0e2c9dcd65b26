using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>
/// Writes the statements that create the schemas and the users of the platform's programs. They can run again: a password that has
/// changed then holds. The tables come from the vendor's packages.
/// </summary>
/// <remarks>
/// The vendor's role also grants SUPER, for the triggers of the schema; the setting log_bin_trust_function_creators of the server is
/// enough for these and gives less away. Users at addresses that no host has any more stay: to drop them could hit an operator's own.
/// </remarks>
internal static class DatabaseUsers
{
    private const string Path = "/usr/local/share/abiquo-sdk/platform-users.sql";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        // The other nodes of a cluster get them from the first.
        if (context.NodeNumber > 1)
        {
            return;
        }

        var clients = context.Deployment.Matrix.Flows
            .Where(flow => flow.Rule.To == SpecIds.Roles.Database && flow.Rule.Endpoint == SpecIds.Endpoints.MaxScale)
            .Where(flow => flow.From.Host.Length > 0)
            .ToLookup(flow => DatabaseAccount.Of(flow.Rule), flow => $"{flow.From.Address}");
        if (clients.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"-- {context.Title}: schemas and users of the platform. Written by Abiquo.Sdk.\n");
        foreach (var account in clients)
        {
            // A balancer logs in to the nodes with the name of the client, but from its own address.
            AddAccount(text, account.Key, account.Concat(BalancersOf(context)).Distinct());
        }

        files.Add(Path, text.ToString(), new() { Mode = "0600", Activate = "mariadb <\"$1\"" });
    }

    /// <summary>Returns the statements after which a user exists and has a password, whatever was before.</summary>
    public static string WithPassword(string user, string address, string secret) => $"""
        CREATE USER IF NOT EXISTS '{user}'@'{address}' IDENTIFIED BY '{SecretReference.To(secret)}';
        ALTER USER '{user}'@'{address}' IDENTIFIED BY '{SecretReference.To(secret)}';
        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> BalancersOf(ComponentContext context) => context.IsCluster
        ? context.Hosts.Select(host => context.AddressOf(host, SpecIds.Endpoints.MariaDbNode))
        : [];

    private static void AddAccount(StringBuilder text, DatabaseAccount account, IEnumerable<string> addresses)
    {
        foreach (var schema in account.Schemas)
        {
            text.Append(CultureInfo.InvariantCulture, $"CREATE DATABASE IF NOT EXISTS `{schema}`;\n");
        }

        foreach (var address in addresses)
        {
            text.Append(WithPassword(account.User, address, account.Secret)).Append('\n');
            foreach (var schema in account.Schemas)
            {
                // In a grant, an underscore stands for any character.
                var pattern = schema.Replace("_", "\\_", StringComparison.Ordinal);
                text.Append(
                    CultureInfo.InvariantCulture, $"GRANT ALL PRIVILEGES ON `{pattern}`.* TO '{account.User}'@'{address}';\n");
            }
        }
    }
}
