using System.Text.Json;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Programs;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Every JSON block is JSON, and every one that is a spec, or a part of one, is as good or as bad as the page says.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class JsonBlockTests
{
    private const string NotJson = "ABQ0001";

    /// <summary>What a spec may have beyond JSON.</summary>
    private static readonly JsonDocumentOptions WrittenByHand = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static IEnumerable<TestCaseData> Blocks() => Page.Cases(block => block.Language == "json");

    private static IEnumerable<TestCaseData> SpecBlocks() =>
        Page.Cases(block => block.Language == "json" && IsSpec(block));

    private static bool IsSpec(Block block) => (block.Note("spec") ?? block.Note("in")) is not null;

    [TestCaseSource(nameof(Blocks))]
    public void Parses(Block block) => Assert.That(
        () => JsonDocument.Parse(block.Text, IsSpec(block) ? WrittenByHand : default).Dispose(),
        block.List("expects").Contains(NotJson) ? Throws.InstanceOf<JsonException>() : Throws.Nothing);

    [TestCaseSource(nameof(SpecBlocks))]
    public void Generates_as_the_page_says(Block block)
    {
        var found = SpecRun.Of(block.Note("in") is { } place ? Specs.WithPart(place, block.Text) : block.Text).Diagnostics;
        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(block.List("expects")), string.Join("\n", found));
        if (block.Messages is { } shown)
        {
            MessageText.Check(shown, found.Select(MessageText.Of));
        }
    }
}
