namespace Abiquo.Sdk.Generator.Model;

/// <summary>Translates the words of a spec, such as <c>tcp</c> or <c>documented</c>.</summary>
internal static class SpecWord
{
    /// <summary>Returns the name that the runtime gives to a word: that of a constant or a method.</summary>
    public static string Member(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
