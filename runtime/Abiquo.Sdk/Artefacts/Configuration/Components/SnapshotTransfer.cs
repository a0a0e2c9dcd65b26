namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Knows the ways in which a node of the database gets all data from another one.</summary>
internal static class SnapshotTransfer
{
    /// <summary>The way that needs no package and no account, but blocks the node that gives the data.</summary>
    public const string Usual = "rsync";

    /// <summary>The directive by which the operator chooses a way.</summary>
    private const string Directive = "wsrep_sst_method";

    /// <summary>The program that copies a node while it works. It logs in to it through the socket, as the user that runs it.</summary>
    private const string Backup = "mariabackup";

    /// <summary>Returns whether the program that copies the data logs in to the node that gives it.</summary>
    public static bool LogsIn(ComponentContext context) =>
        context.IsCluster && context.SettingOf(GaleraConfiguration.Component).ValueOf(Directive) == Backup;

    /// <summary>Returns the first part of a check, which fails where a program is missing: the node could never join.</summary>
    public static string Check(ComponentContext context) => !LogsIn(context)
        ? ""
        : $"for p in {Backup} socat; do "
            + "command -v $p >/dev/null || { echo \"$p is missing, by which a node gets its data\"; exit 1; }; done\n";
}
