using System.Security.Cryptography;
using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>A file for a machine or for people, not yet written anywhere.</summary>
/// <param name="Path">Where it belongs, relative to the root of the machine or of the bundle, with slashes: <c>etc/nftables.d/abiquo.nft</c>.</param>
/// <param name="Text">What is in it: UTF-8 without byte order mark, LF between lines.</param>
public sealed record ArtefactFile(string Path, string Text)
{
    /// <summary>The ids of the rules that it puts into effect; empty where it is not about rules.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>Whether it is a program.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>How it comes into use on the host that it is for; null where it is for people.</summary>
    public Installation? Installation { get; init; }

    /// <summary>The hash by which manifests and hosts know a text: SHA-256 of its UTF-8, in lower-case hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
