using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Rollout;

/// <summary>
/// Writes the playbook: a play that checks all hosts and opens the new firewall rules on them, then a play for each step of the roll-out.
/// </summary>
internal static class AnsiblePlaybookWriter
{
    public static string Write(string platform, IEnumerable<(string Group, RolloutStep Step)> steps)
    {
        var text = new StringBuilder(EmbeddedResource.Read("site.yml").Replace("PLATFORM", platform, StringComparison.Ordinal));
        foreach (var (group, step) in steps)
        {
            var (pace, serial) = step.IsOneByOne ? ("one at a time", "1") : ("in waves", "\"25%\"");
            text.Append($$"""

                - name: {{step.Member}}, {{pace}}
                  hosts: {{group}}
                  gather_facts: false
                  become: true
                  serial: {{serial}}
                  max_fail_percentage: 0
                  tasks:
                    - name: Apply
                      ansible.builtin.import_tasks: apply.yml
                      vars:
                        abiquo_is_cluster: {{(step.IsOneByOne ? "true" : "false")}}

                """.ReplaceLineEndings("\n"));
        }

        return text.ToString();
    }
}
