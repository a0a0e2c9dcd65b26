using System.Globalization;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Finds what a constraint of the spec, or the system of the hosts, advises against.</summary>
internal static class AdviceCheck
{
    /// <summary>HOST_NAME_MAX of Linux: a longer name is in DNS, and is not that of the host itself.</summary>
    private const int LongestName = 64;

    public static IEnumerable<Finding> Run(Deployment deployment) => Constraints(deployment)
        .Concat(Names(deployment.Inventory))
        .Concat(Ports(deployment.Inventory));

    private static IEnumerable<Finding> Names(Inventory inventory) =>
        from placed in HostCheck.Distinct(inventory.Appliances)
        from located in placed.Located
        let name = located.Host.Fqdn.ToString()
        where name.Length > LongestName
        let length = name.Length.ToString(CultureInfo.InvariantCulture)
        let message = $"the name '{name}' has {length} characters, and Linux takes {LongestName.ToString(CultureInfo.InvariantCulture)}: "
            + "programs that ask the host for its name do not get this one; give it a shorter one."
        select FindingCode.LongName.At(located.Path, message) with { IsAdvice = true };

    /// <summary>Returns the endpoints with TLS at the port without it, and the other way round.</summary>
    private static IEnumerable<Finding> Ports(Inventory inventory) =>
        from placed in HostCheck.Distinct(inventory.Appliances)
        from endpoint in placed.Appliance.Endpoints
        let definition = endpoint.Definition
        where endpoint.Ports == definition.PortsOf(!endpoint.UsesTls) && endpoint.Ports != definition.PortsOf(endpoint.UsesTls)
        let message = endpoint.UsesTls
            ? $"{definition.Id} uses TLS at port {endpoint.Ports}, which is that without; clients may not expect it."
            : $"{definition.Id} is at port {endpoint.Ports}, which is that with TLS, and does not use it; "
                + $"set Tls = new() {{ {definition.Id} = true }} instead of the port."
        select FindingCode.Advice.At($"{placed.Path}.Ports", message) with { IsAdvice = true };

    private static IEnumerable<Finding> Constraints(Deployment deployment) =>
        from constraint in deployment.Spec.Constraints
        where constraint.HeldBy == Enforcement.Advice
        from placed in HostCheck.Distinct(deployment.Inventory.Appliances)
        where placed.Appliance.Definition.Roles.Contains(constraint.Against) && deployment.Applicability.Holds(constraint.When, placed)
        select FindingCode.Advice.At(placed.Path, $"{constraint.Text.TrimEnd('.')} ({constraint.Id}).") with { IsAdvice = true };
}
