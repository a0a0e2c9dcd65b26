namespace Abiquo.Sdk.Bundles;

/// <summary>What writing a bundle changes in its folder, by path.</summary>
/// <param name="Created">Files that are not there yet.</param>
/// <param name="Updated">Files of an earlier bundle that become others.</param>
/// <param name="Deleted">Files of an earlier bundle that are not in this one.</param>
/// <param name="Refused">Files that are in the way: written by somebody else, or changed since.</param>
public sealed record BundleChanges(ValueList<string> Created, ValueList<string> Updated, ValueList<string> Deleted, ValueList<string> Refused)
{
    /// <summary>How many files are there as they should be.</summary>
    public int Unchanged { get; init; }

    /// <summary>Whether the folder has exactly this bundle already.</summary>
    public bool IsNone => Created.Count + Updated.Count + Deleted.Count + Refused.Count == 0;
}
