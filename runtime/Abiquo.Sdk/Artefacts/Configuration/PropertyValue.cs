using System.Text;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Fills in the value of a property for a host.</summary>
internal sealed class PropertyValue(Inventory inventory, PlacedAppliance placed, Host host)
{
    private static readonly Regex ReferenceForm = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    private const string Secret = "secret:";

    private readonly PropertyLookup _origin = new(inventory, placed, host);

    /// <summary>The value as the file says it, or why it is not known; null where the property is not for this environment.</summary>
    public (string Written, string Gap)? Of(PropertyDefinition property)
    {
        if ((property.When.Length > 0 && !HasHosts(1, property.When)) || (property.WhenSeveral.Length > 0 && !HasHosts(2, property.WhenSeveral)))
        {
            return null;
        }

        var (written, at) = (new StringBuilder(), 0);
        foreach (Match reference in ReferenceForm.Matches(property.Value))
        {
            Append(written, property.Value[at..reference.Index]);
            at = reference.Index + reference.Length;
            var name = reference.Groups[1].Value;
            if (name.StartsWith(Secret, StringComparison.Ordinal))
            {
                written.Append(SecretReference.To(name[Secret.Length..]));
                continue;
            }

            if (name.Split('|').Select(_origin.Find).FirstOrDefault(found => found is not null) is not { } value)
            {
                return null;
            }

            if (value.Gap.Length > 0)
            {
                return ("", value.Gap);
            }

            Append(written, value.Text);
        }

        Append(written, property.Value[at..]);
        return (written.ToString(), "");
    }

    private static void Append(StringBuilder written, string text) => written.Append(JavaProperties.Value(text, isStart: written.Length == 0));

    private bool HasHosts(int count, string role) => inventory.InReach(role, placed.Scope)
        .Where(other => other.Appliance.Definition.Roles.Contains(role))
        .SelectMany(other => other.Appliance.Hosts)
        .Select(other => other.Fqdn)
        .Distinct()
        .Skip(count - 1)
        .Any();
}
