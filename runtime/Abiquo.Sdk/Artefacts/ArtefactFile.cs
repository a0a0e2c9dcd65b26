using System.Security.Cryptography;
using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Represents a file for a host or for people that has not been written to disk.</summary>
/// <param name="Path">
/// The path relative to the root of the host or of the bundle, with forward slashes: <c>etc/nftables.d/abiquo.nft</c>.
/// </param>
/// <param name="Text">The content, written as UTF-8 without a byte order mark and with LF line endings.</param>
public sealed record ArtefactFile(string Path, string Text)
{
    /// <summary>Gets the IDs of the rules that the file enforces; empty if it enforces none.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>Gets whether the file is executable.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>Gets how the file is installed on its host, or null for a file that people read.</summary>
    public Installation? Installation { get; init; }

    /// <summary>
    /// Returns the hash that identifies a text in manifests and on hosts: SHA-256 of its UTF-8 encoding, in lower-case hexadecimal digits.
    /// </summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
