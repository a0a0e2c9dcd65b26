namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>
/// Represents a format of configuration files: how a value is escaped, how entries become a file, and how that becomes part of a file of
/// an installed machine.
/// </summary>
internal abstract class FileFormat
{
    private static readonly FileFormat Java = new JavaProperties();
    private static readonly FileFormat Json = new FlatJson();
    private static readonly FileFormat Context = new ContextResources();
    private static readonly FileFormat Proxy = new WebProxy();

    /// <summary>Returns the format with a name of the spec.</summary>
    public static FileFormat Of(string name) => name switch
    {
        "json" => Json,
        "tomcatContext" => Context,
        "webProxy" => Proxy,
        _ => Java,
    };

    /// <summary>Returns a part of a value. No part may look like a reference to a secret.</summary>
    /// <param name="text">The part.</param>
    /// <param name="isStart">Whether the value begins with it.</param>
    public abstract string Escape(string text, bool isStart);

    /// <summary>Returns the file, or an empty text if the entries make none.</summary>
    /// <param name="title">What the file is, for formats with comments.</param>
    /// <param name="entries">The entries.</param>
    public abstract string Write(string title, IReadOnlyList<FileEntry> entries);

    /// <summary>Returns how the file becomes part of one that is there.</summary>
    public abstract FileMerge MergeOf(IReadOnlyList<FileEntry> entries);
}

/// <summary>Represents an entry of a file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, escaped.</param>
/// <param name="Gap">Why the value is not known, or an empty string.</param>
/// <param name="Note">A note for the readers of the file, or an empty string.</param>
internal sealed record FileEntry(string Name, string Value, string Gap, string Note);
