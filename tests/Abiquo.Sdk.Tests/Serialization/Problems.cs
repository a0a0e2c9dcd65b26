using Abiquo.Sdk.Serialization;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Tests.Serialization;

/// <summary>Returns the problems of a document with one change.</summary>
internal static class Problems
{
    /// <summary>Returns the problems of the document of <see cref="DocumentTests"/> with one part of its text replaced.</summary>
    public static ValueList<DocumentProblem> Of(string old, string replacement)
    {
        Assert.That(DocumentTests.Text, Does.Contain(old));
        var at = DocumentTests.Text.IndexOf(old, StringComparison.Ordinal);
        return In(DocumentTests.Text[..at] + replacement + DocumentTests.Text[(at + old.Length)..]);
    }

    public static ValueList<DocumentProblem> In(string text)
    {
        var reading = EnvironmentJson.Read<DistributedEnvironment>(text);
        Assert.That(reading.IsValid, Is.EqualTo(reading.Problems.Count == 0));
        return reading.Problems;
    }
}
