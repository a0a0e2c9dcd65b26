using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests;

/// <summary>Interprets rules independently of the rule engine, so that tests do not rely on the code under test.</summary>
internal static class RuleReading
{
    public static bool Opens(this Rule rule, EndpointDefinition endpoint) => rule.Endpoint == endpoint.Id && endpoint.Roles.Contains(rule.To);

    public static bool Admits(this Rule rule, ApplianceDefinition source) => rule.From == "Anywhere" || source.Roles.Contains(rule.From);
}
