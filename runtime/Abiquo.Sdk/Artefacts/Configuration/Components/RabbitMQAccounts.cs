using Abiquo.Sdk.Artefacts.Configuration.Files;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the commands that create the user of the platform's programs. They can run again: a password that has changed then holds, and
/// no node restarts. What the configuration file says of a user counts only on a node that has no data yet.
/// </summary>
internal static class RabbitMQAccounts
{
    /// <summary>The account that the platform's programs log in with. Their properties name the same one.</summary>
    private const string User = "abiquo";

    private const string Path = "/usr/local/share/abiquo-sdk/rabbitmq-users.sh";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        // The other nodes of a cluster get the user from the first.
        if (context.NodeNumber == 1)
        {
            files.Add(Path, Commands(context), new() { Mode = "0700", Check = "sh -n \"$1\"", Activate = "sh \"$1\"" });
        }
    }

    // The password comes by standard input: other users of the host see the arguments of a command.
    private static string Commands(ComponentContext context) => $"""
        #!/bin/sh
        # {context.Title}: the user of the platform, with the rights of a program and no more. Written by Abiquo.Sdk.
        set -eu
        rabbitmqctl -q await_startup
        users=$(rabbitmqctl -q list_users --no-table-headers)
        if printf '%s\n' "$users" | cut -f 1 | grep -qx {User}; then verb=change_password; else verb=add_user; fi
        rabbitmqctl -q "$verb" {User} >/dev/null <<'END'
        {SecretReference.To("rabbitmq")}
        END
        rabbitmqctl -q set_user_tags {User}
        rabbitmqctl -q set_permissions -p / {User} '.*' '.*' '.*'

        """.ReplaceLineEndings("\n");
}
