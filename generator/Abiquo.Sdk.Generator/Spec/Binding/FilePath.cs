using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>An absolute path of a host that a spec may name. No segment can be '..', and nothing in it means anything to a shell.</summary>
internal static class FilePath
{
    public static readonly Regex Form = new("^(/\\.?[A-Za-z0-9][A-Za-z0-9._-]*)+\\z", RegexOptions.CultureInvariant);

    public static bool IsSound(string path) => Form.IsMatch(path);
}
