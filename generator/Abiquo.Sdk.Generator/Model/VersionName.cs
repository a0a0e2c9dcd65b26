namespace Abiquo.Sdk.Generator.Model;

/// <summary>Names the members of the enumeration of versions.</summary>
internal static class VersionName
{
    /// <summary>Returns the member of a version: <c>V6_0</c> for 6.0, <c>V1_31</c> for v1.31, <c>Squid</c> for squid.</summary>
    public static string Member(string version)
    {
        var name = version.Replace('.', '_').Replace('-', '_');
        return name[0] is >= '0' and <= '9' ? "V" + name : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
