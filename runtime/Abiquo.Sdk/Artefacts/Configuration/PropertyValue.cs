using System.Text;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts.Configuration.FileFormats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Evaluates the value of a property for a host.</summary>
internal sealed class PropertyValue(Deployment deployment, PlacedAppliance placed, Host host, FileFormat format)
{
    private static readonly Regex ReferenceForm = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    private const string Secret = "secret:";

    private readonly PropertyLookup _lookup = new(deployment, placed, host);

    /// <summary>
    /// Returns the value as it is written to the file, or the reason why it is not known; null if the property does not apply to this
    /// environment.
    /// </summary>
    public (string Text, string Gap)? Of(PropertyDefinition property)
    {
        if (!deployment.Applicability.Has(property, placed))
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

    private void Append(StringBuilder text, string part) => text.Append(format.Escape(part, isStart: text.Length == 0));
}
