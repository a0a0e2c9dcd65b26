using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of the fingerprint of a spec.</summary>
internal sealed class FingerprintView(FingerprintFile file) : FileView(file.Spec)
{
    protected override object? FindOwn(string name) => name switch
    {
        "fingerprint" => file.Fingerprint,
        _ => None,
    };
}
