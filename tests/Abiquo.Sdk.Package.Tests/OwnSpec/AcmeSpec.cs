namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>A small spec that a user might write: two appliances, one rule, one environment.</summary>
internal static class AcmeSpec
{
    public const string FileName = "acme.json";

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OwnSpec", FileName));

    /// <summary>Replaces a part of a spec, which must occur exactly once.</summary>
    public static string Replace(this string spec, string valid, string faulty)
    {
        Assert.That(spec.Split(valid), Has.Length.EqualTo(2), $"The spec must contain '{valid}' exactly once.");
        return spec.Replace(valid, faulty, StringComparison.Ordinal);
    }

    /// <summary>Returns the one-based line and column at which a part of a spec begins.</summary>
    public static (int Line, int Column) PositionOf(this string spec, string part)
    {
        var before = spec[..spec.IndexOf(part, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
