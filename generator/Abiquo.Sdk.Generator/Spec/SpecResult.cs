using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Binding;
using Abiquo.Sdk.Generator.Spec.Declarations;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Spec;

/// <summary>What became of a spec file: the valid part of it, and what is wrong with the rest.</summary>
internal sealed record SpecResult(SpecModel? Model, EquatableArray<SpecFault> Faults)
{
    public static SpecResult Read(SpecFile file, CancellationToken cancellation)
    {
        var text = file.Text.GetText(cancellation) ?? SourceText.From("");
        var faults = new FaultList(file.Text.Path, text);
        var declaration = SpecDeclaration.Read(text.ToString(), faults);
        cancellation.ThrowIfCancellationRequested();
        var model = declaration is null ? null : SpecBinder.Bind(declaration, file.Prefix, faults);
        return new SpecResult(model, faults.InFileOrder());
    }
}
