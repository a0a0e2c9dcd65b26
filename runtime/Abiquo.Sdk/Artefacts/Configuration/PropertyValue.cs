using System.Text;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Evaluates the value of a property for a host.</summary>
internal sealed class PropertyValue(Inventory inventory, PlacedAppliance placed, Host host)
{
    private static readonly Regex ReferenceForm = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    private const string Secret = "secret:";

    private readonly PropertyLookup _lookup = new(inventory, placed, host);

    /// <summary>
    /// Returns the value as it is written to the file, or the reason why it is not known; null if the property does not apply to this
    /// environment.
    /// </summary>
    public (string Text, string Gap)? Of(PropertyDefinition property)
    {
        if (!Applies(property))
        {
            return null;
        }

        var (text, position) = (new StringBuilder(), 0);
        foreach (Match reference in ReferenceForm.Matches(property.Value))
        {
            Append(text, property.Value[position..reference.Index]);
            position = reference.Index + reference.Length;
            var name = reference.Groups[1].Value;
            if (name.StartsWith(Secret, StringComparison.Ordinal))
            {
                text.Append(SecretReference.To(name[Secret.Length..]));
                continue;
            }

            if (name.Split('|').Select(_lookup.Find).FirstOrDefault(found => found is not null) is not { } value)
            {
                return null;
            }

            if (value.Gap.Length > 0)
            {
                return ("", value.Gap);
            }

            Append(text, value.Text);
        }

        Append(text, property.Value[position..]);
        return (text.ToString(), "");
    }

    private static void Append(StringBuilder text, string part) => text.Append(JavaProperties.Value(part, isStart: text.Length == 0));

    private bool Applies(PropertyDefinition property) =>
        (property.When.Length == 0 || HasHosts(1, property.When))
        && (property.WhenSeveral.Length == 0 || HasHosts(2, property.WhenSeveral));

    private bool HasHosts(int count, string role) => inventory.InReach(role, placed.Scope)
        .Where(other => other.Appliance.Definition.Roles.Contains(role))
        .SelectMany(other => other.Appliance.Hosts)
        .Select(other => other.Fqdn)
        .Distinct()
        .Skip(count - 1)
        .Any();
}
