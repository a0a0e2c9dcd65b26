using System.Text.RegularExpressions;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Rollout;

/// <summary>Creates unique names for groups of hosts that are valid in Ansible: lower-case letters, digits and underscores.</summary>
internal sealed class AnsibleGroupNames
{
    private static readonly Regex InvalidCharacter = new("[^a-z0-9]", RegexOptions.CultureInvariant);

    // Groups that Ansible defines itself.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "all", "ungrouped" };

    public AnsibleGroupNames(TopologySpec spec) => Platform = Unique(Sanitize(spec.Name));

    /// <summary>Gets the group of all hosts of the platform.</summary>
    public string Platform { get; }

    /// <summary>Returns a new group name for something with this name.</summary>
    public string For(string name) => Unique($"{Platform}_{Sanitize(name)}");

    private static string Sanitize(string name) => InvalidCharacter.Replace(name.ToLowerInvariant(), "_");

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = $"{name}_{i}";
        }

        return unique;
    }
}
