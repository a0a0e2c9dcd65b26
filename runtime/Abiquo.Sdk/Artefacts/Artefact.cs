using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Represents an output that is generated from a deployment: a table, a diagram, or files for hosts. The catalogue lists all artefacts.
/// The command line derives the verb, its options and its help from this contract, and a bundle includes what
/// <see cref="Prepare"/> returns.
/// </summary>
public abstract class Artefact
{
    /// <summary>Gets the name of the verb: lower-case letters and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>Gets a sentence that describes the verb in the help.</summary>
    public abstract string Summary { get; }

    /// <summary>Gets the supported formats. The first is the default; if there is only one, the verb has no format option.</summary>
    public abstract ValueList<string> Formats { get; }

    /// <summary>Gets the options other than the format.</summary>
    public virtual ValueList<ArtefactOption> Options => [];

    /// <summary>Gets whether the output depends on component settings, so that the verb accepts a settings file.</summary>
    public virtual bool UsesSettings => false;

    /// <summary>Returns whether the artefact can be written for an environment that has findings.</summary>
    /// <param name="request">The request.</param>
    public virtual bool AllowsFindings(ArtefactRequest request) => false;

    /// <summary>Writes the artefact.</summary>
    /// <param name="request">The request. Its environment has no findings unless <see cref="AllowsFindings"/> returns true.</param>
    /// <returns>The output, or the problems that prevent it.</returns>
    public abstract ArtefactOutput Write(ArtefactRequest request);

    /// <summary>Prepares what the artefact contributes to a bundle. The default is nothing.</summary>
    /// <param name="deployment">The deployment. Its environment has no findings.</param>
    /// <param name="options">The options of the bundle.</param>
    public virtual BundlePart Prepare(Deployment deployment, BundleOptions options) => BundlePart.None;
}
