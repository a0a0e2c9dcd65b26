using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Acceptance.Tests.Programs;

/// <summary>A fault that is put into a text, line by line.</summary>
internal sealed record Mutation(string Name, string Pattern, string Replacement)
{
    /// <summary>Returns the text with the first match of each line replaced. It must differ, or what it shows is nothing.</summary>
    public string Apply(string text)
    {
        var edited = string.Join('\n', text.Split('\n').Select(line => new Regex(Pattern).Replace(line, Replacement, 1)));
        Assert.That(edited, Is.Not.EqualTo(text), $"the mutation '{Name}' changes nothing");
        return edited;
    }

    public override string ToString() => Name;
}
