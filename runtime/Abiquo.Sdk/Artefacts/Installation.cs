namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Describes how a file is installed on a host. The commands are for <c>/bin/sh</c>, where <c>$1</c> is the path of the file, and contain
/// no text from users.
/// </summary>
public sealed record Installation
{
    /// <summary>Gets the user and group that own the file, such as <c>root:root</c>.</summary>
    public string Owner { get; init; } = "root:root";

    /// <summary>Gets the file mode in octal, such as <c>0640</c>.</summary>
    public string Mode { get; init; } = "0644";

    /// <summary>
    /// Gets the command that checks the file before it is moved to its path and fails if it is invalid, or null if there is no check.
    /// </summary>
    public string? Check { get; init; }

    /// <summary>
    /// Gets how the file becomes part of the one at its path, whose owner and mode stay as they are; or null if it replaces that one.
    /// </summary>
    public FileMerge? Merge { get; init; }

    /// <summary>
    /// Gets whether the component that reads the file also writes it. If so, changes are detected by comparison with the last installed
    /// content, not with the file itself.
    /// </summary>
    public bool IsRewritten { get; init; }

    /// <summary>
    /// Gets the command that succeeds if what the file configures, and the cluster it belongs to, works; or null if there is no such check.
    /// </summary>
    public string? Health { get; init; }

    /// <summary>Gets the command that activates the file after it has been moved to its path, or null if none is needed.</summary>
    public string? Activate { get; init; }

    /// <summary>Gets when the file comes into effect, among those of its host.</summary>
    internal ActivationPhase Phase { get; init; } = ActivationPhase.Programs;

    /// <summary>Gets the command that succeeds if the file is in effect, or null if it is in effect as soon as it exists.</summary>
    public string? InForce { get; init; }

    /// <summary>Gets the command that prints the current state for <see cref="Restore"/>, or null if there is nothing to save.</summary>
    public string? Save { get; init; }

    /// <summary>
    /// Gets the command that restores the state that <see cref="Save"/> printed into the file <c>$1</c>; an empty file means that nothing
    /// was in effect. It runs while the installed file is still at its path.
    /// </summary>
    public string? Restore { get; init; }

    /// <summary>
    /// Gets the command that allows the connections of both the installed file <c>$1</c> and the new file <c>$2</c>, or null if that is not
    /// possible.
    /// </summary>
    public string? Open { get; init; }

    /// <summary>Gets the names of the secrets that the file refers to (see <see cref="SecretReference"/>).</summary>
    public ValueList<string> Secrets { get; init; } = [];

    /// <summary>
    /// Returns the installation for a file with this text. A file that refers to secrets is not readable by everybody, because its
    /// installed content includes the passwords.
    /// </summary>
    internal Installation Of(string text)
    {
        var secrets = SecretReference.In(text);
        return this with { Secrets = secrets, Mode = secrets.Count > 0 && Mode == "0644" ? "0640" : Mode };
    }
}
