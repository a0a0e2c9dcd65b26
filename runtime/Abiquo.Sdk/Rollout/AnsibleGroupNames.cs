using System.Text.RegularExpressions;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Rollout;

/// <summary>Names for groups of hosts that Ansible takes: lower-case letters, digits and underscores, each once.</summary>
internal sealed class AnsibleGroupNames
{
    private static readonly Regex OtherForm = new("[^a-z0-9]", RegexOptions.CultureInvariant);

    // Ansible's own.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "all", "ungrouped" };

    public AnsibleGroupNames(TopologySpec spec) => Platform = Free(Plain(spec.Name));

    /// <summary>The group of all hosts of the platform.</summary>
    public string Platform { get; }

    /// <summary>A group for what is called so.</summary>
    public string For(string name) => Free($"{Platform}_{Plain(name)}");

    private static string Plain(string name) => OtherForm.Replace(name.ToLowerInvariant(), "_");

    private string Free(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}_{i}";
        }

        return free;
    }
}
