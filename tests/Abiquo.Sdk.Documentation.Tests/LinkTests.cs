using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Every relative link leads to a file of the repository, and to a heading of it where it names one.</summary>
internal sealed partial class LinkTests
{
    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void Every_link_leads_somewhere(Page page) =>
        Assert.That(Links(page).Select(link => Problem(page, link)).OfType<string>(), Is.Empty);

    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void Every_page_is_reached_from_the_README(Page page) => Assert.That(Reached(), Does.Contain(page.Path));

    [Test]
    public void Links_of_the_README_lead_into_what_is_packed_with_it() => Assert.That(
        Links(Page.Of("README.md")).Where(IsRelative).Where(link => !link.StartsWith("docs/", StringComparison.Ordinal)),
        Is.EquivalentTo(["LICENSE"]));

    private static string? Problem(Page page, string link)
    {
        if (!IsRelative(link))
        {
            return null;
        }

        var (path, anchor) = link.Split('#', 2) switch { [var file, var heading] => (file, heading), _ => (link, null) };
        var target = path.Length == 0 ? page.Path : Resolve(page, path);
        if (!File.Exists(Repository.PathOf(target)) && !(anchor is null && Directory.Exists(Repository.PathOf(target))))
        {
            return $"there is no {target}: {link}";
        }

        return anchor is null || Anchors.Of(Page.Of(target)).Contains(anchor) ? null : $"{target} has no heading {anchor}";
    }

    private static HashSet<string> Reached()
    {
        HashSet<string> reached = ["README.md"];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out var path))
        {
            var page = Page.Of(path);
            foreach (var target in Links(page).Where(IsRelative).Select(link => Resolve(page, link.Split('#')[0])))
            {
                if (Page.All.Any(one => one.Path == target) && reached.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        return reached;
    }

    private static bool IsRelative(string link) =>
        !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    private static string Resolve(Page page, string path) => Path.GetRelativePath(
        Repository.Root,
        Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, path))).Replace('\\', '/');

    private static IEnumerable<string> Links(Page page) =>
        page.Prose.SelectMany(line => Link().Matches(Code().Replace(line, "")).Select(match => match.Groups["target"].Value));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // A link inside of `code` is none.
    [GeneratedRegex("`[^`]*`(?!\\])")]
    private static partial Regex Code();
}
