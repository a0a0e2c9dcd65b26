using System.Net.Sockets;
using Abiquo.Sdk.Lab.Tests.Containers;
using RabbitMQ.Client.Exceptions;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Clients of every service that write all the time, and know afterwards whether anything acknowledged was lost.</summary>
internal sealed class Load : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly string _prefix = "load" + Guid.NewGuid().ToString("N")[..8];
    private readonly ExternalClient _client;
    private readonly bool _isAlone;
    private readonly IReadOnlyList<LoadWriter> _writers;
    private readonly List<Task> _running;

    /// <summary>Begins to write, from the Server.</summary>
    public Load(DatanodeCluster cluster)
    {
        _client = new(cluster, "cloud.example.com");
        var nodes = cluster.Nodes.Count;
        _isAlone = nodes == 1;
        _writers =
        [
            new(Units.Galera, nodes, (node, value) => Task.FromResult(InsertInto(node, value)), () => Task.FromResult(Rows())),
            new(Units.Redis, nodes, (node, value) => Task.FromResult(Set(node, value)), () => Task.FromResult(Keys())),
            new(Units.RabbitMQ, nodes, PublishAsync, () => _client.Amqp(0).ConsumeAsync(_prefix)),
            new(Units.Zookeeper, nodes, CreateAsync, ChildrenAsync),
        ];
        _running = [.. _writers.Select(writer => Task.Run(() => writer.RunAsync(_prefix, _cancellation.Token)))];
    }

    /// <summary>Waits until every service acknowledges further writes.</summary>
    public void WaitUntilAllWrite()
    {
        var before = _writers.Select(writer => writer.Count).ToList();
        Wait.Until(
            "every service takes writes",
            300,
            () => _writers.Select((writer, i) => writer.Count > before[i] + 1).All(writes => writes),
            () => string.Join(", ", _writers.Select((writer, i) => $"{writer.Service} {writer.Count - before[i]}")));
    }

    /// <summary>Returns the longest time without an acknowledged write since this was asked last, of each service.</summary>
    public string Interruptions() =>
        string.Join(", ", _writers.Select(writer => $"{writer.Service} {Lab.Seconds(writer.Interruption())}"));

    /// <summary>Ends the clients and reads everything back: nothing that was acknowledged is lost.</summary>
    /// <returns>How much was acknowledged, of each service.</returns>
    public async Task<string> EndAsync()
    {
        await _cancellation.CancelAsync();
        await Task.WhenAll(_running);
        var lost = new List<string>();
        foreach (var writer in _writers)
        {
            lost.AddRange((await writer.LostAsync()).Select(value => $"{writer.Service}: {value}"));
        }

        Assert.That(lost, Is.Empty, "Acknowledged, and not there any more.");
        return "0 lost of " + string.Join(", ", _writers.Select(writer => $"{writer.Service} {writer.Count}"));
    }

    public void Dispose()
    {
        _cancellation.Cancel();
        Task.WaitAll([.. _running]);
        _cancellation.Dispose();
    }

    private bool InsertInto(int node, string value) => _client.Sql(node, $"INSERT INTO notes (text) VALUES ('{value}')").ExitCode == 0;

    private IReadOnlyList<string> Rows() => Lines(_client.Sql(0, $"SELECT text FROM notes WHERE text LIKE '{_prefix}%'").Output);

    /// <summary>
    /// Redis answers before a replica has the value, so only a value that a replica has is acknowledged, where there is any.
    /// </summary>
    private bool Set(int node, string value)
    {
        var answers = Lines(_client.Redis(node, $"<<END\nSET {value} yes\nWAIT 1 1000\nEND"));
        return answers is ["OK", "1" or "2" or "3" or "4"] || (_isAlone && answers is ["OK", "0"]);
    }

    private IReadOnlyList<string> Keys() => Lines(_client.Redis(0, $"KEYS {_prefix}*"));

    private Task<bool> PublishAsync(int node, string value) => TryAsync(async deadline =>
    {
        await _client.Amqp(node).PublishAsync(value, _prefix).WaitAsync(deadline);
        return true;
    });

    private Task<bool> CreateAsync(int node, string value) => TryAsync(async deadline =>
    {
        using var session = await _client.ZookeeperSessionAsync(node, deadline);
        return await session.CreateAsync("/" + value, deadline);
    });

    private async Task<IReadOnlyList<string>> ChildrenAsync()
    {
        using var session = await _client.ZookeeperSessionAsync(0, CancellationToken.None);
        return await session.ChildrenAsync("/", CancellationToken.None);
    }

    /// <summary>Returns false where a service does not answer in time, or as it does when it is not there.</summary>
    private static async Task<bool> TryAsync(Func<CancellationToken, Task<bool>> write)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try
        {
            return await write(deadline.Token);
        }
        catch (Exception exception) when (
            exception is IOException or OperationCanceledException or RabbitMQClientException or SocketException)
        {
            return false;
        }
    }

    private static string[] Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
