namespace Abiquo.Sdk.Formats;

/// <summary>Texts in other languages than C#, which are files beside the code and travel in the assembly.</summary>
internal static class EmbeddedResource
{
    /// <summary>The file with this name, with LF between lines.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
