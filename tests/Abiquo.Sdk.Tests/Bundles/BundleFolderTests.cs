using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class BundleFolderTests
{
    private string _root = "";

    private BundleFolder Folder => new(Path.Combine(_root, "out"));

    private static IReadOnlyList<ArtefactFile> Files(TopologyEnvironment? environment = null) => Bundle.Of((environment ?? Samples.Distributed).Resolve(), new());

    private static TopologyEnvironment Changed => Samples.Distributed with { Monitoring = null };

    [SetUp]
    public void Make() => _root = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

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
        using var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(_root, "out", "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        Assert.That(listed, Is.EqualTo(Content().Where(file => file.Key != "manifest.json").ToDictionary(file => file.Key, file => ArtefactFile.HashOf(file.Value))));
    }

    [Test]
    public void Another_environment_replaces_adds_and_removes()
    {
        Folder.Write(Files());
        var changes = Folder.Write(Files(Changed));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(changes.Deleted, Is.EqualTo(Files().Select(file => file.Path).Where(path => path.StartsWith("hosts/mon.example.com/", StringComparison.Ordinal))).And.Contain("hosts/mon.example.com/etc/nftables.d/abiquo.nft"));
            Assert.That(Content(), Is.EqualTo(Files(Changed).ToDictionary(file => file.Path, file => file.Text)));
            Assert.That(Directory.Exists(Path.Combine(_root, "out", "hosts", "mon.example.com")), Is.False, "no empty folder is left");
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
        Directory.CreateDirectory(Path.Combine(_root, "out", "empty"));
        Folder.Write(Files());
        Folder.Write(Files(Changed));
        Assert.That(Content()["notes.txt"], Is.EqualTo("mine"));
        Assert.That(Directory.Exists(Path.Combine(_root, "out", "empty")), Is.True);
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
        Assert.That(Folder.Write(Files(Samples.Distributed with { AdministratorNetworks = ["10.8.0.0/24"] })).Refused, Is.EqualTo(["hosts/dn1.example.com/etc/nftables.d/abiquo.nft"]));
        Assert.That(Content(), Is.EqualTo(before));
    }

    [Test]
    public void A_failure_in_the_middle_leaves_the_old_bundle_whole()
    {
        Folder.Write(Files());
        var before = Content();
        var broken = Files(Changed).Select((file, i) => i == 5 ? file with { Path = new string('x', 300) } : file).ToList();
        Assert.That(() => Folder.Write(broken), Throws.InstanceOf<IOException>());
        Assert.That(Content(), Is.EqualTo(before));
        Assert.That(Directory.Exists(Path.Combine(_root, "out", ".render")), Is.False);
    }

    [Test]
    public void Files_that_fail_to_come_leave_the_old_bundle_whole()
    {
        Folder.Write(Files());
        var before = Content();
        Assert.That(() => Folder.Write(Failing()), Throws.InvalidOperationException);
        Assert.That(Content(), Is.EqualTo(before));

        static IEnumerable<ArtefactFile> Failing()
        {
            yield return new("new.txt", "new");
            throw new InvalidOperationException();
        }
    }

    [Test]
    public void Each_file_is_written_aside_before_the_next_is_made()
    {
        var found = false;
        var changes = Folder.Write(Watched());
        Assert.That((found, changes.Created), Is.EqualTo((true, (ValueList<string>)["one.txt", "two.txt"])));

        IEnumerable<ArtefactFile> Watched()
        {
            yield return new("one.txt", "1");
            found = File.Exists(Path.Combine(_root, "out", ".render", "new", "one.txt"));
            yield return new("two.txt", "2");
        }
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

    [Test]
    public void A_failure_leaves_no_folder_where_there_was_none()
    {
        Assert.That(() => Folder.Write([new(new string('x', 300), "")]), Throws.InstanceOf<IOException>());
        Assert.That(Directory.Exists(Path.Combine(_root, "out")), Is.False);
    }

    /// <summary>As if the power had failed between two moves: one file is moved aside, one new one is in place.</summary>
    [Test]
    public void The_run_after_one_that_was_killed_brings_the_old_bundle_back()
    {
        Folder.Write(Files());
        var before = Content();
        Write("out/.render/created", "hosts/new.example.com/etc/nftables.d/abiquo.nft\n");
        Write("out/.render/old/matrix.csv", before["matrix.csv"]);
        Write("out/matrix.csv", "half done");
        Write("out/hosts/new.example.com/etc/nftables.d/abiquo.nft", "half done");
        Assert.That(Folder.Write(Files()).IsNone, Is.True);
        Assert.That(Content(), Is.EqualTo(before));
    }

    /// <summary>Killed when the list of new files was there, and none of them was in its place yet, nor the folder for it.</summary>
    [Test]
    public void The_run_after_one_that_was_killed_before_the_first_move_finds_nothing_in_its_way()
    {
        Folder.Write(Files());
        var before = Content();
        Write("out/.render/created", "hosts/new.example.com/etc/nftables.d/abiquo.nft\nnotes.txt\n");
        Write("out/.render/new/hosts/new.example.com/etc/nftables.d/abiquo.nft", "not there yet");
        Write("out/.render/new/notes.txt", "not there yet");
        Write("out/notes.txt", "written by a person since");
        Assert.That(Folder.Write(Files()).IsNone, Is.True);
        Assert.That(File.ReadAllText(Path.Combine(_root, "out", "notes.txt")), Is.EqualTo("written by a person since"));
        File.Delete(Path.Combine(_root, "out", "notes.txt"));
        Assert.That(Content(), Is.EqualTo(before));
    }

    /// <summary>Killed when all was in place, and the old files were being thrown away.</summary>
    [Test]
    public void A_run_that_was_killed_when_it_was_done_is_not_taken_back()
    {
        Folder.Write(Files(Changed));
        var done = Content();
        Write("out/.render/old/matrix.csv", "of the bundle before");
        Assert.That(Folder.Write(Files(Changed)).IsNone, Is.True);
        Assert.That(Content(), Is.EqualTo(done));
        Assert.That(Directory.Exists(Path.Combine(_root, "out", ".render")), Is.False);
    }

    [TestCase("../escape")]
    [TestCase("/etc/passwd")]
    [TestCase("hosts/../../escape")]
    public void No_path_leads_out_of_the_folder(string path)
    {
        Assert.That(() => Folder.Write([new(path, "x")]), Throws.ArgumentException.With.Message.Contains("leads out of the folder"));
        Assert.That(Directory.GetFiles(_root, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test, Platform(Exclude = "Win", Reason = "files have no mode there"), System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_program_may_be_run_and_others_not()
    {
        Folder.Write(Bundle.Of(Samples.Distributed.Resolve(), new("ufw")));
        Assert.That(File.GetUnixFileMode(Path.Combine(_root, "out/hosts/dn1.example.com/usr/local/sbin/abiquo-ufw")).HasFlag(UnixFileMode.UserExecute), Is.True);
        Assert.That(File.GetUnixFileMode(Path.Combine(_root, "out/matrix.csv")).HasFlag(UnixFileMode.UserExecute), Is.False);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private Dictionary<string, string> Content() => Directory.EnumerateFiles(Path.Combine(_root, "out"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Path.Combine(_root, "out"), path).Replace('\\', '/'), File.ReadAllText);
}
