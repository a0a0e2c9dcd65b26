namespace Abiquo.Sdk.Artefacts;

/// <summary>What one artefact adds to a bundle. Files are made when they are asked for, so that of thousands of hosts only one is at hand at a time.</summary>
public sealed record BundlePart
{
    /// <summary>An artefact that adds nothing.</summary>
    public static BundlePart None { get; } = new();

    /// <summary>What must be mended before a bundle can be written, in sentences.</summary>
    public ValueList<string> Problems { get; init; } = [];

    /// <summary>The files of the platform, with paths in the bundle.</summary>
    public IEnumerable<ArtefactFile> Files { get; init; } = [];

    /// <summary>The files of a host by its name, with paths on the host; those that have an <see cref="ArtefactFile.Installation"/> are installed there.</summary>
    public Func<string, IEnumerable<ArtefactFile>> FilesOfHost { get; init; } = _ => [];
}
