using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Firewalls;

/// <summary>A firewall as <c>render --firewall</c> names it, and the tool that reads what is rendered for it.</summary>
internal abstract class FirewallTool(string name, IReadOnlyList<Mutation> mutations)
{
    public string Name => name;

    /// <summary>Gets faults that the tool must refuse.</summary>
    public IReadOnlyList<Mutation> Mutations => mutations;

    /// <summary>Returns what is rendered for the tool in the folder of a host: files, or a folder if the tool reads one.</summary>
    public abstract IEnumerable<string> Inputs(string host);

    /// <summary>Returns those hosts of the bundle that are tried.</summary>
    public virtual IEnumerable<string> Hosts(IReadOnlyList<string> hosts) => hosts;

    /// <summary>Returns the file of an input that a fault is put into.</summary>
    public virtual string Victim(string input) => input;

    /// <summary>Skips the test where the tool is missing, or may not work.</summary>
    public abstract Task RequireAsync(TemporaryFolder folder);

    /// <summary>Returns why the tool refuses an input, or null if it accepts it.</summary>
    public abstract Task<string?> RefusalAsync(string input, TemporaryFolder folder);

    public override string ToString() => name;

    /// <summary>Runs a tool on a network of its own, so that nothing of this machine's firewall is touched or asked for.</summary>
    protected static Task<Outcome> AloneAsync(params IReadOnlyList<string> command) => new Command("unshare", ["-rn", .. command])
    {
        // Its usual place is for root alone.
        Variables = new Dictionary<string, string>
        {
            ["XTABLES_LOCKFILE"] = Path.Combine(Path.GetTempPath(), $"abiquo-sdk-xtables-{Environment.UserName}.lock"),
        },
    }.RunAsync();
}
