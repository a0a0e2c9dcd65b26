using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>A spec with one mistake, and where the mistake is; null if it is not in what was put there.</summary>
internal sealed record Mistake(string Text, TextSpan? Span)
{
    /// <summary>Returns the spec with the first occurrence of a text replaced. ⟦ and ⟧ mark where the mistake is.</summary>
    public static Mistake In(string spec, string find, string put)
    {
        var (text, span) = MarkedText.Parse(Replace(spec, find, put));
        return new(text, span);
    }

    /// <summary>Returns the same for a mistake whose place, which is elsewhere, is not looked at.</summary>
    public static Mistake Elsewhere(string spec, string find, string put) => new(Replace(spec, find, put), null);

    /// <summary>Asserts that a run has one diagnostic, which is an error, at the place of the mistake.</summary>
    public void IsOneErrorOf(GeneratorRun run, string id, string message)
    {
        var all = run.Diagnostics.ToList();
        Assert.That(all, Has.Count.EqualTo(1), string.Join('\n', all));
        var (error, at) = (all[0], all[0].Location.SourceSpan);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Id, error.Severity), Is.EqualTo((id, DiagnosticSeverity.Error)));
            Assert.That(error.GetMessage(CultureInfo.InvariantCulture), Does.Contain(message));
            Assert.That(at, Is.EqualTo(Span ?? at), Text.Substring(at.Start, at.Length));
        }
    }

    private static string Replace(string spec, string find, string put)
    {
        var at = spec.IndexOf(find, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), "the test changes something");
        return spec[..at] + put + spec[(at + find.Length)..];
    }
}
