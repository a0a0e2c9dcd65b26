namespace Abiquo.Sdk.Formats;

/// <summary>Reads files in languages other than C#, which are embedded in the assembly.</summary>
internal static class EmbeddedResource
{
    /// <summary>Returns the content of an embedded file, with LF line endings.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no embedded file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
