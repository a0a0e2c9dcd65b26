using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>What the playbook refuses, secrets and names, and what is there after a restart.</summary>
public sealed partial class PlaybookTests
{
    private const string Remote = "hosts/rs.example.com/";
    private const string Rules = Remote + "etc/nftables.d/abiquo.nft";
    private const string FileList = Remote + "files.tsv";

    [Test, Order(6)]
    public async Task A_faulty_bundle_is_refused_by_all_and_placed_by_none()
    {
        var bad = _plan!.CopyTo(_folder, "bad");
        var rendered = bad.SumOf(Rules);
        await bad.EditAsync(Rules, text => text.Replace(" accept comment", " acept comment", StringComparison.Ordinal));
        var changedFile = await PlayAsync(bad);
        await bad.EditAsync(FileList, text => text.Replace(rendered, bad.SumOf(Rules), StringComparison.Ordinal));
        var faultyFile = await PlayAsync(bad);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(changedFile.ExitCode, Is.EqualTo(PlaybookRun.Fails), changedFile.ToString());
            Assert.That(changedFile.Changed, Is.Empty, changedFile.ToString());
            Assert.That(faultyFile.ExitCode, Is.EqualTo(PlaybookRun.Fails), faultyFile.ToString());
            Assert.That(faultyFile.Changed, Is.Empty, faultyFile.ToString());
            Assert.That(faultyFile.LinesWith("is refused by its checker: nft"), Is.EqualTo(1), faultyFile.ToString());
        }
    }

    [Test, Order(7)]
    public async Task After_the_bundle_of_before_every_host_is_as_before_and_nothing_stays_open()
    {
        var run = await PlayAsync(_moved!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(await Lab.AskAllAsync(State), Is.EqualTo(_before));
        }
    }

    [Test, Order(8)]
    public async Task A_secret_without_a_value_stops_all()
    {
        await File.WriteAllTextAsync(_moved!.PathOf(Remote + "etc/lab.conf"), "password=@{secret:lab-password}\n");
        var line = $"{_moved.SumOf(Remote + "etc/lab.conf")}\t0640\troot:root\tetc/lab.conf\tplain\t-\t-\t-\t-\t-\t-\t-\tlab-password\n";
        await _moved.EditAsync(FileList, text => text + line);
        await _moved.EditAsync("ansible/inventory.ini", text => string.Join('\n', text.Split('\n').Select(host =>
            host.StartsWith("rs.example.com ansible_host", StringComparison.Ordinal) ? host + " abiquo_secret_names=lab-password" : host)));
        var run = await PlayAsync(_moved, "--limit", "rs.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Fails), run.ToString());
            Assert.That(run.Changed, Is.Empty, run.ToString());
            Assert.That(run.LinesWith("No value in abiquo_secrets for: lab-password"), Is.EqualTo(1), run.ToString());
        }
    }

    [Test, Order(9)]
    public async Task A_secret_of_a_vault_is_in_the_file_and_in_no_output()
    {
        var (vault, password) = (_folder.PathOf("vault.yml"), _folder.PathOf("pass"));
        await File.WriteAllTextAsync(vault, "abiquo_secrets: {lab-password: s3cret-Value}\n");
        await File.WriteAllTextAsync(password, "pass");
        var encrypt = await new Command("ansible-vault", "encrypt", "--vault-password-file", password, vault).RunAsync();
        Assert.That(encrypt.ExitCode, Is.Zero, encrypt.ToString());
        string[] options = ["--limit", "rs.example.com", "-e", "@" + vault, "--vault-password-file", password];
        var first = await PlayAsync(_moved!, [.. options, "-v"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), first.ToString());
            Assert.That(await Lab.AskAsync("rs", "cat /etc/lab.conf; stat -c %a /etc/lab.conf"), Is.EqualTo("password=s3cret-Value\n640"));
            Assert.That(first.LinesWith("s3cret"), Is.Zero);
        }

        AssertNothingChanges(await PlayAsync(_moved!, options));
    }

    [Test, Order(10)]
    public async Task The_names_are_in_the_hosts_file_beside_what_was_there()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Lab.AskAsync("rs", "grep -c '^127.0.0.1 localhost$' /etc/hosts"), Is.EqualTo("1"));
            Assert.That(await Lab.AskAsync("rs", "grep -c '^10.66.0.10.*cloud.example.com' /etc/hosts"), Is.EqualTo("1"));
        }
    }

    [Test, Order(11)]
    public async Task After_a_restart_the_firewall_is_loaded_though_nothing_else_loads_it()
    {
        await Lab.OnAsync("dn3", "touch /run/before; nft flush ruleset; systemctl reboot");
        Assert.That(await Lab.AnswersAsync("dn3", "! test -e /run/before"), Is.True, "the machine does not come back");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Lab.ReachesAsync("cloud", "dn3", 6379), Is.EqualTo("closed"));
            Assert.That(await Lab.ReachesAsync("cloud", "dn3", 6380), Is.EqualTo("open"));
            Assert.That(await Lab.AskAsync("dn3", "systemctl is-active abiquo-firewall"), Is.EqualTo("active"));
        }
    }

    [Test, Order(12)]
    public async Task After_a_restart_with_a_damaged_file_administrators_alone_come_in_and_the_unit_says_so()
    {
        await Lab.OnAsync("dn3", "touch /run/before; echo damaged >>/etc/nftables.d/abiquo.nft; systemctl reboot");
        Assert.That(await Lab.AnswersAsync("dn3", "! test -e /run/before"), Is.True, "the machine does not come back");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Lab.AskAsync("dn3", "systemctl is-failed abiquo-firewall"), Is.EqualTo("failed"));
            Assert.That(await Lab.ReachesAsync("cloud", "dn3", 6380), Is.EqualTo("closed"));
            Assert.That((await Lab.OnAsync("dn3", "true", from: MachineLab.Stranger)).ExitCode, Is.Not.Zero, "a stranger comes in");
        }

        var run = await PlayAsync(_moved!, "--limit", "dn3.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), run.ToString());
            Assert.That(await Lab.ReachesAsync("cloud", "dn3", 6380), Is.EqualTo("open"));
        }
    }
}
