namespace Abiquo.Sdk.Specification;

/// <summary>Represents the versions of a platform that have a part of its spec.</summary>
/// <param name="Since">The first of them, or an empty string if there was no version without it.</param>
/// <param name="Until">The last of them, or an empty string if the newest still has it.</param>
public sealed record VersionRange(string Since, string Until)
{
    /// <summary>Returns whether a version is one of them, by its position among all.</summary>
    internal bool Contains(int position, ValueList<string> all) =>
        (Since.Length == 0 || position >= PositionOf(Since, all)) && (Until.Length == 0 || position <= PositionOf(Until, all));

    /// <summary>Returns the position of a version, or -1 if there is no such version.</summary>
    internal static int PositionOf(string version, ValueList<string> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == version)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the first and the last version, as a part of a sentence.</summary>
    public override string ToString() => (Since.Length, Until.Length) switch
    {
        ( > 0, > 0) when Since == Until => $"only in {Since}",
        ( > 0, > 0) => $"from {Since} to {Until}",
        ( > 0, _) => $"since {Since}",
        (_, > 0) => $"until {Until}",
        _ => "in every version",
    };
}
