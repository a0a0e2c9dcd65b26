using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Bundles;

/// <summary>A run that fails or is killed leaves the old bundle or the new one, but nothing in between.</summary>
public sealed class BundleRecoveryTests : BundleFolderFixture
{
    [Test]
    public void A_failure_in_the_middle_leaves_the_old_bundle_whole()
    {
        Folder.Write(Files());
        var before = Content();
        var broken = Files(Changed).Select((file, i) => i == 5 ? file with { Path = new string('x', 300) } : file).ToList();
        Assert.That(() => Folder.Write(broken), Throws.InstanceOf<IOException>());
        Assert.That(Content(), Is.EqualTo(before));
        Assert.That(Directory.Exists(Path.Combine(Root, "out", ".render")), Is.False);
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
            found = File.Exists(Path.Combine(Root, "out", ".render", "new", "one.txt"));
            yield return new("two.txt", "2");
        }
    }

    [Test]
    public void A_failure_leaves_no_folder_where_there_was_none()
    {
        Assert.That(() => Folder.Write([new(new string('x', 300), "")]), Throws.InstanceOf<IOException>());
        Assert.That(Directory.Exists(Path.Combine(Root, "out")), Is.False);
    }

    /// <summary>Simulates a power failure between two moves: one old file was moved away, and one new file is in place.</summary>
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

    /// <summary>Simulates a run that was killed after it wrote the journal, but before it moved the first file.</summary>
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
        Assert.That(File.ReadAllText(Path.Combine(Root, "out", "notes.txt")), Is.EqualTo("written by a person since"));
        File.Delete(Path.Combine(Root, "out", "notes.txt"));
        Assert.That(Content(), Is.EqualTo(before));
    }

    /// <summary>Simulates a run that was killed while it deleted the old files, after all new files were in place.</summary>
    [Test]
    public void A_run_that_was_killed_when_it_was_done_is_not_taken_back()
    {
        Folder.Write(Files(Changed));
        var done = Content();
        Write("out/.render/old/matrix.csv", "of the bundle before");
        Assert.That(Folder.Write(Files(Changed)).IsNone, Is.True);
        Assert.That(Content(), Is.EqualTo(done));
        Assert.That(Directory.Exists(Path.Combine(Root, "out", ".render")), Is.False);
    }
}
