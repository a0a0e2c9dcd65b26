using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the statements that create the users of the programs that log in. They can run again: a password that has changed then holds.
/// The schemas are not created, although the users may use them from the start: the vendor's automation loads the tables of a schema only
/// if it is the one that creates it.
/// </summary>
/// <remarks>
/// A user has all privileges on schemas of his own and none on the server. The vendor's role also grants SUPER, for the triggers of the
/// schema; the setting log_bin_trust_function_creators, which the nodes of a cluster have, is enough for these and gives less away. Users
/// at addresses that no host has any more stay: to drop them could hit an operator's own.
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

        // Roles that use the same account on the same host need each statement once.
        var front = context.EndpointOf(SpecIds.Endpoints.MaxScale).Definition;
        var statements = context.Deployment.Spec.Roles
            .SelectMany(role => role.Accounts, (role, account) => (Role: role.Id, Account: account))
            .Where(pair => pair.Account.Endpoint == front.Id && front.Roles.Contains(pair.Account.Role))
            .SelectMany(pair => Statements(pair.Account, AddressesOf(pair.Role, pair.Account, context)))
            .Distinct()
            .ToList();
        if (statements.Count > 0)
        {
            var title = $"-- {context.Title}: users of the platform. Written by Abiquo.Sdk.\n";
            files.Add(Path, title + string.Concat(statements), new() { Mode = "0600", Activate = "mariadb <\"$1\"" });
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
        var isHere = context.Deployment.Inventory.On(context.Host.Fqdn).Any(placed => clients.Contains(placed.Appliance.Definition.Id));
        if (addresses.Count == 0 && !isHere)
        {
            return [];
        }

        // A balancer logs in with the name of the client, but from its own address; so does a program on the same host.
        var nodes = context.IsCluster
            ? context.Hosts.Select(host => context.AddressOf(host, SpecIds.Endpoints.MariaDbNode))
            : isHere ? context.ReachedAt(context.Host, account.Endpoint).Select(address => $"{address}") : [];
        return [.. addresses.Concat(nodes).Distinct()];
    }

    private static IEnumerable<string> Statements(AccountDefinition account, List<string> addresses)
    {
        foreach (var address in addresses)
        {
            yield return WithPassword(account.User, address, account.Secret);
            foreach (var schema in account.Schemas)
            {
                // In a grant, an underscore stands for any character.
                var pattern = schema.Replace("_", "\\_", StringComparison.Ordinal);
                yield return $"GRANT ALL PRIVILEGES ON `{pattern}`.* TO '{account.User}'@'{address}';\n";
            }
        }
    }
}
