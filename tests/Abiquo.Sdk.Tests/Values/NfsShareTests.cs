namespace Abiquo.Sdk.Tests.Values;

public sealed class NfsShareTests
{
    [TestCase("10.1.0.5:/opt/vm_repository", "10.1.0.5", "/opt/vm_repository", "10.1.0.5:/opt/vm_repository")]
    [TestCase("nfs.example.com:/export", "nfs.example.com", "/export", "nfs.example.com:/export")]
    [TestCase("NFS:/Export", "nfs", "/Export", "nfs:/Export")]
    [TestCase("10.1.0.5:/opt//vm_repository/", "10.1.0.5", "/opt/vm_repository", "10.1.0.5:/opt/vm_repository")]
    [TestCase("[2001:DB8:0::5]:/export", "2001:db8::5", "/export", "[2001:db8::5]:/export")]
    [TestCase("nfs:/a.b-c_d+e@f", "nfs", "/a.b-c_d+e@f", "nfs:/a.b-c_d+e@f")]
    public void A_share_is_accepted_and_taken_apart(string text, string host, string path, string shown)
    {
        var share = NfsShare.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((share.Host, share.Path, share.ToString()), Is.EqualTo((host, path, shown)));
            Assert.That(NfsShare.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(share));
        }
    }

    [TestCase("", "an NFS share is written 'host:/export/path'")]
    [TestCase("10.1.0.5", "an NFS share is written 'host:/export/path'")]
    [TestCase("10.1.0.5:export", "an NFS share is written 'host:/export/path'")]
    [TestCase("/opt/vm_repository", "an NFS share is written 'host:/export/path'")]
    [TestCase("10.1.0.5:/", "the path names no export")]
    [TestCase("10.1.0.5:///", "the path names no export")]
    [TestCase("10.1.0.5:/opt/../etc", "the path has the segment '..'")]
    [TestCase("10.1.0.5:/opt/./etc", "the path has the segment '.'")]
    [TestCase("10.1.0.5:/opt/vm repository", "the character ' ' is not allowed in the path")]
    [TestCase("10.1.0.5:/opt:/etc", "the character ':' is not allowed in the path")]
    [TestCase("10.1.0.500:/export", "'500' is not a number from 0 to 255")]
    [TestCase("10.1:/export", "an IPv4 address has four numbers separated by dots")]
    [TestCase("nfs_1:/export", "the character '_' is not allowed in it")]
    [TestCase("2001:db8::5:/export", "an IPv6 address is written in brackets: '[2001:db8::5]:/export'")]
    [TestCase("[10.1.0.5]:/export", "only an IPv6 address is written in brackets")]
    [TestCase("[2001:db8::5%eth0]:/export", "the character '%' is not allowed in an IPv6 address")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => NfsShare.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not an NFS share such as '10.1.0.5:/opt/vm_repository': {why}."));
            Assert.That(NfsShare.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(NfsShare)));
        }
    }

    [Test]
    public void A_share_without_a_host_is_refused_because_the_host_is_missing() =>
        Assert.That(() => NfsShare.Parse(":/export"), Throws.TypeOf<FormatException>().With.Message.Contains("host is empty").Or.Message.Contains("is no host before"));

    [Test]
    public void A_path_has_at_most_1024_characters()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(NfsShare.Parse("nfs:/" + new string('a', 1023)).Path, Has.Length.EqualTo(1024));
            Assert.That(() => NfsShare.Parse("nfs:/" + new string('a', 1024)), Throws.TypeOf<FormatException>().With.Message.Contains("the path is longer than 1024 characters"));
        }
    }

    [TestCase("NFS.example.com:/export/", "nfs.EXAMPLE.com:/export")]
    [TestCase("[2001:db8:0::5]:/a//b", "[2001:DB8::5]:/a/b")]
    public void Two_spellings_of_one_share_are_equal(string one, string other)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(NfsShare.Parse(one), Is.EqualTo(NfsShare.Parse(other)));
            Assert.That(NfsShare.Parse(one).GetHashCode(), Is.EqualTo(NfsShare.Parse(other).GetHashCode()));
        }
    }

    [TestCase("nfs:/export", "nfs:/Export")]
    [TestCase("nfs:/export", "nfs:/export/a")]
    [TestCase("nfs:/export", "nfs2:/export")]
    public void Two_shares_differ(string one, string other) => Assert.That(NfsShare.Parse(one), Is.Not.EqualTo(NfsShare.Parse(other)));

    [TestCase("localhost:/export")]
    [TestCase("LocalHost:/export")]
    [TestCase("localhost.localdomain:/export")]
    [TestCase("127.0.0.1:/export")]
    [TestCase("127.9.9.9:/export")]
    [TestCase("[::1]:/export")]
    [TestCase("0.0.0.0:/export")]
    public void A_share_on_the_machine_that_mounts_it_is_out_of_reach(string text) => Assert.That(NfsShare.Parse(text).IsReachable, Is.False);

    [TestCase("nfs:/export")]
    [TestCase("10.1.0.5:/export")]
    [TestCase("[2001:db8::5]:/export")]
    public void A_share_on_another_machine_is_within_reach(string text) => Assert.That(NfsShare.Parse(text).IsReachable, Is.True);

    [Test]
    public void A_share_has_an_address_only_where_it_gives_one()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(NfsShare.Parse("10.1.0.5:/export").Address, Is.EqualTo(HostAddress.Parse("10.1.0.5")));
            Assert.That(NfsShare.Parse("[2001:db8::5]:/export").Address, Is.EqualTo(HostAddress.Parse("2001:db8::5")));
            Assert.That(NfsShare.Parse("nfs.example.com:/export").Address, Is.Null);
        }
    }

    [Test]
    public void No_share_is_an_empty_text()
    {
        NfsShare none = default;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((none.Host, none.Path, none.ToString()), Is.EqualTo(("", "", "")));
            Assert.That(none.IsReachable, Is.True, "a missing value is a finding of its own");
            Assert.That(none.Address, Is.Null);
            Assert.That(NfsShare.TryParse(null, out _), Is.False);
            Assert.That(() => NfsShare.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
