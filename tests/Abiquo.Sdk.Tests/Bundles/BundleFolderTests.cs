using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Bundles;

public sealed class BundleFolderTests : BundleFolderFixture
{
    [Test]
    public void Twice_gives_the_same_bytes_and_then_nothing_is_left_to_do()
    {
        var first = Folder.Write(Files());
        var bytes = Content();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Created, Has.Count.EqualTo(Files().Count));
            Assert.That(Folder.Write(Files()).IsNone, Is.True);
            Assert.That(Content(), Is.EqualTo(bytes));
        }
    }

    [Test]
    public void Every_file_is_there_as_the_manifest_says()
    {
        Folder.Write(Files());
        using var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "out", "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files")
            .EnumerateArray()
            .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        Assert.That(
            listed,
            Is.EqualTo(
                Content()
                    .Where(file => file.Key != "manifest.json")
                    .ToDictionary(file => file.Key, file => ArtefactFile.HashOf(file.Value))));
    }

    [Test]
    public void Another_environment_replaces_adds_and_removes()
    {
        Folder.Write(Files());
        var changes = Folder.Write(Files(Changed));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                changes.Deleted,
                Is.EqualTo(
                    Files()
                        .Select(file => file.Path)
                        .Where(
                            path => path.StartsWith(
                                "hosts/mon.example.com/",
                                StringComparison.Ordinal))).And.Contain("hosts/mon.example.com/etc/nftables.d/abiquo.nft"));
            Assert.That(Content(), Is.EqualTo(Files(Changed).ToDictionary(file => file.Path, file => file.Text)));
            Assert.That(Directory.Exists(Path.Combine(Root, "out", "hosts", "mon.example.com")), Is.False, "no empty folder is left");
        }
    }

    [Test]
    public void Comparing_writes_nothing()
    {
        Folder.Write(Files());
        var before = Content();
        var changes = Folder.Compare(Files(Changed));
        Assert.That(changes.IsNone, Is.False);
        Assert.That(Content(), Is.EqualTo(before));
    }

    [Test]
    public void What_somebody_else_wrote_is_left_alone()
    {
        Write("out/notes.txt", "mine");
        Directory.CreateDirectory(Path.Combine(Root, "out", "empty"));
        Folder.Write(Files());
        Folder.Write(Files(Changed));
        Assert.That(Content()["notes.txt"], Is.EqualTo("mine"));
        Assert.That(Directory.Exists(Path.Combine(Root, "out", "empty")), Is.True);
    }

    [TestCase("matrix.csv", "mine", TestName = "A file of somebody else in the way")]
    [TestCase("manifest.json", "mine", TestName = "Another manifest in the way")]
    public void Refuses(string path, string text)
    {
        Write($"out/{path}", text);
        Assert.That(Folder.Write(Files()).Refused, Is.EqualTo([path]));
        Assert.That(Content(), Is.EqualTo(new Dictionary<string, string> { [path] = text }));
    }

    [Test]
    public void A_file_that_was_changed_since_is_refused_and_stays()
    {
        Folder.Write(Files());
        Write("out/hosts/dn1.example.com/etc/nftables.d/abiquo.nft", "# by hand");
        var before = Content();
        Assert.That(
            Folder.Write(Files(Samples.Distributed with { AdministratorNetworks = ["10.8.0.0/24"] })).Refused,
            Is.EqualTo(["hosts/dn1.example.com/etc/nftables.d/abiquo.nft"]));
        Assert.That(Content(), Is.EqualTo(before));
    }

    [Test]
    public void What_is_there_already_is_counted()
    {
        Folder.Write(Files());
        Write("out/matrix.csv", "by hand");
        Assert.That(Folder.Compare(Files()).Unchanged, Is.EqualTo(Files().Count - 1));
    }

    [Test]
    public void One_by_one_the_files_are_the_same_and_the_manifest_is_the_last()
    {
        var files = Bundle.Prepare(Samples.Distributed.Resolve(), new()).Files().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.EquivalentTo(Files()));
            Assert.That(files[^1].Path, Is.EqualTo(Bundle.ManifestName));
        }
    }

    [TestCase("../escape")]
    [TestCase("/etc/passwd")]
    [TestCase("hosts/../../escape")]
    public void No_path_leads_out_of_the_folder(string path)
    {
        Assert.That(() => Folder.Write([new(path, "x")]), Throws.ArgumentException.With.Message.Contains("leads out of the folder"));
        Assert.That(Directory.GetFiles(Root, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test, Platform(Exclude = "Win", Reason = "files have no mode there"), System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_program_may_be_run_and_others_not()
    {
        Folder.Write(Bundle.Of(Samples.Distributed.Resolve(), new("ufw")));
        Assert.That(
            File.GetUnixFileMode(Path.Combine(Root, "out/hosts/dn1.example.com/usr/local/sbin/abiquo-ufw"))
                .HasFlag(UnixFileMode.UserExecute),
            Is.True);
        Assert.That(File.GetUnixFileMode(Path.Combine(Root, "out/matrix.csv")).HasFlag(UnixFileMode.UserExecute), Is.False);
    }
}
