namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Represents what one artefact contributes to a bundle. Files are created on demand, so that only the files of one host are in memory at a
/// time, even if there are thousands of hosts.
/// </summary>
public sealed record BundlePart
{
    /// <summary>Gets a part without files.</summary>
    public static BundlePart None { get; } = new();

    /// <summary>Gets the problems to correct before a bundle can be written, as sentences.</summary>
    public ValueList<string> Problems { get; init; } = [];

    /// <summary>Gets the files of the platform as a whole, with paths in the bundle.</summary>
    public IEnumerable<ArtefactFile> Files { get; init; } = [];

    /// <summary>
    /// Gets a function that returns the files of a host by its name, with paths on the host. Those with an
    /// <see cref="ArtefactFile.Installation"/> are installed there.
    /// </summary>
    public Func<string, IEnumerable<ArtefactFile>> FilesOfHost { get; init; } = _ => [];
}
