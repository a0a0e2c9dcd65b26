using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Checks that a network which an endpoint or a rule names has a place where a program says its ranges. Otherwise nothing would ever be on
/// it.
/// </summary>
internal sealed class NetworkUses(SpecSymbols symbols)
{
    /// <summary>Reports each network without such a place once, where it is first named.</summary>
    public void Check()
    {
        if (!symbols.Networks.All.Any())
        {
            return;
        }

        var listed = new HashSet<string>(
            symbols.Types.All.OfType<ContainerDeclaration>().SelectMany(container => container.Networks).Select(network => network.Value),
            StringComparer.Ordinal);

        // A misspelt one was reported where it is listed, and it may be any of them.
        if (listed.Any(network => !symbols.Networks.Knows(network)))
        {
            return;
        }

        var used = symbols.Roles.All.SelectMany(role => role.Endpoints).Select(endpoint => endpoint.Network)
            .Concat(symbols.Rules.All.Select(rule => rule.Network))
            .OfType<Located<string>>()
            .Where(network => symbols.Networks.Get(network.Value) is not null && !listed.Contains(network.Value));
        foreach (var network in used.GroupBy(network => network.Value).Select(same => same.First()))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                network.Span,
                "network of an environment or a scope",
                network.Value,
                $"list {{ \"network\": \"{network.Value}\" }} in the 'networks' of one");
        }
    }
}
