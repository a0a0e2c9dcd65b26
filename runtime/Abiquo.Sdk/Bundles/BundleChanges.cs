namespace Abiquo.Sdk.Bundles;

/// <summary>Represents the changes that writing a bundle makes to its folder, as lists of paths.</summary>
/// <param name="Created">Files that do not exist yet.</param>
/// <param name="Updated">Files of an earlier bundle whose content changes.</param>
/// <param name="Deleted">Files of an earlier bundle that are not part of this one.</param>
/// <param name="Refused">Files that prevent the bundle from being written, because somebody else created or changed them.</param>
public sealed record BundleChanges(
    ValueList<string> Created, ValueList<string> Updated, ValueList<string> Deleted, ValueList<string> Refused)
{
    /// <summary>Gets the number of files that are up to date.</summary>
    public int Unchanged { get; init; }

    /// <summary>Gets whether the folder already contains exactly this bundle.</summary>
    public bool IsNone => Created.Count + Updated.Count + Deleted.Count + Refused.Count == 0;
}
