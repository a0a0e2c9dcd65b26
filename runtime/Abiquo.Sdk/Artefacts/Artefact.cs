using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Something that is written of a deployment: a table, a picture, files for hosts. An artefact that is in the catalogue has a verb of its
/// name with its formats and options, help, and its place in a bundle; nothing else has to know it.
/// </summary>
public abstract class Artefact
{
    /// <summary>The name of the verb: lower-case letters and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>What the verb does, in a sentence for its help.</summary>
    public abstract string Summary { get; }

    /// <summary>The formats in which it is written. The first is the default; where there is only one, the verb does not ask for it.</summary>
    public abstract ValueList<string> Formats { get; }

    /// <summary>What can be asked of it beyond the format.</summary>
    public virtual ValueList<ArtefactOption> Options => [];

    /// <summary>Whether it depends on the settings of components, so that its verb takes a file of them.</summary>
    public virtual bool UsesSettings => false;

    /// <summary>Whether it can be written of an environment that has findings.</summary>
    /// <param name="request">What is asked for.</param>
    public virtual bool AllowsFindings(ArtefactRequest request) => false;

    /// <summary>Writes the artefact.</summary>
    /// <param name="request">What is asked for; the environment has no findings unless <see cref="AllowsFindings"/> says so.</param>
    /// <returns>The output, or what is wrong with the request.</returns>
    public abstract ArtefactOutput Write(ArtefactRequest request);

    /// <summary>Prepares what the artefact adds to a bundle: by default nothing.</summary>
    /// <param name="deployment">The deployment; its environment has no findings.</param>
    /// <param name="options">What to put into the bundle.</param>
    public virtual BundlePart Prepare(Deployment deployment, BundleOptions options) => BundlePart.None;
}
