using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of one or several appliances.</summary>
internal sealed class AppliancesView(AppliancesFile file) : FileView(file.Spec)
{
    private static readonly string Page = CSharpText.Literal(DiagnosticPage.Format);

    // The attribute treats the address as a format string.
    private readonly string _help = CSharpText.LiteralOrNull(file.Spec.Help.Replace("{", "{{").Replace("}", "}}")) ?? Page;

    protected override object? FindOwn(string name) => name switch
    {
        // One at a time: with thousands of them, those that are written need not wait in memory for the rest.
        "appliances" => file.Appliances.Select(appliance => new ApplianceView(appliance, Names)),
        "help" => _help,
        "page" => Page,
        _ => None,
    };
}
