using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the statements that create the schemas and the users of the programs that log in. They can run again: a password that has changed
/// then holds. The tables come from the vendor's packages.
/// </summary>
/// <remarks>
/// A user has all privileges on schemas of his own and none on the server. The vendor's role also grants SUPER, for the triggers of the
/// schema; the setting log_bin_trust_function_creators is enough for these and gives less away. Users at addresses that no host has any
/// more stay: to drop them could hit an operator's own.
/// </remarks>
internal static class GaleraAccounts
{
    private const string Path = "/usr/local/share/abiquo-sdk/platform-users.sql";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        // The other nodes of a cluster get them from the first.
        if (context.NodeNumber > 1)
        {
            return;
        }

        var front = context.EndpointOf(SpecIds.Endpoints.MaxScale).Definition;
        var text = new StringBuilder();
        foreach (var role in context.Deployment.Spec.Roles)
        {
            foreach (var account in role.Accounts.Where(one => one.Endpoint == front.Id && front.Roles.Contains(one.Role)))
            {
                Append(text, account, AddressesOf(role.Id, account, context));
            }
        }

        if (text.Length > 0)
        {
            text.Insert(0, $"-- {context.Title}: schemas and users of the platform. Written by Abiquo.Sdk.\n");
            files.Add(Path, text.ToString(), new() { Mode = "0600", Activate = "mariadb <\"$1\"" });
        }
    }

    /// <summary>Returns the statements after which a user exists and has a password, whatever was before.</summary>
    public static string WithPassword(string user, string address, string secret) => $"""
        CREATE USER IF NOT EXISTS '{user}'@'{address}' IDENTIFIED BY '{SecretReference.To(secret)}';
        ALTER USER '{user}'@'{address}' IDENTIFIED BY '{SecretReference.To(secret)}';

        """.ReplaceLineEndings("\n");

    /// <summary>Returns where the programs of a role log in from, as a node sees it; none if they have no way to this host.</summary>
    private static List<string> AddressesOf(string role, AccountDefinition account, ComponentContext context)
    {
        // A flow is listed under the first of its rules, so it is the appliance that says whose programs are there.
        var clients = context.Deployment.Spec.Appliances
            .Where(appliance => appliance.Roles.Contains(role))
            .Select(appliance => appliance.Id)
            .ToHashSet(StringComparer.Ordinal);
        var addresses = context.Deployment.Matrix.Flows
            .Where(flow => flow.Rule.To == account.Role && flow.Rule.Endpoint == account.Endpoint)
            .Where(flow => clients.Contains(flow.From.Appliance) && flow.Nodes.Contains(context.Host.Fqdn.ToString()))
            .Select(flow => $"{flow.From.Address}")
            .ToList();
        var neighbours = context.Deployment.Inventory.On(context.Host.Fqdn).Where(placed => clients.Contains(placed.Appliance.Definition.Id));
        if (addresses.Count == 0 && !neighbours.Any())
        {
            return [];
        }

        // A balancer logs in with the name of the client, but from its own address; so does a program on the same host.
        var nodes = context.IsCluster
            ? context.Hosts.Select(host => context.AddressOf(host, SpecIds.Endpoints.MariaDbNode))
            : neighbours.Any() ? context.ReachedAt(context.Host, account.Endpoint).Select(address => $"{address}") : [];
        return [.. addresses.Concat(nodes).Distinct()];
    }

    private static void Append(StringBuilder text, AccountDefinition account, List<string> addresses)
    {
        if (addresses.Count == 0)
        {
            return;
        }

        foreach (var schema in account.Schemas)
        {
            text.Append(CultureInfo.InvariantCulture, $"CREATE DATABASE IF NOT EXISTS `{schema}`;\n");
        }

        foreach (var address in addresses)
        {
            text.Append(WithPassword(account.User, address, account.Secret));
            foreach (var schema in account.Schemas)
            {
                // In a grant, an underscore stands for any character.
                var pattern = schema.Replace("_", "\\_", StringComparison.Ordinal);
                text.Append(CultureInfo.InvariantCulture, $"GRANT ALL PRIVILEGES ON `{pattern}`.* TO '{account.User}'@'{address}';\n");
            }
        }
    }
}
