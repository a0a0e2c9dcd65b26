using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// Writes to a service without pause, one value after the other, and goes to the next node where one does not take it: as a program does
/// that knows all of them.
/// </summary>
/// <param name="service">The unit of the service.</param>
/// <param name="nodes">The number of nodes.</param>
/// <param name="write">Writes a value through a node, and returns whether that was acknowledged.</param>
/// <param name="readAll">Returns all values of the service.</param>
internal sealed class LoadWriter(
    string service, int nodes, Func<int, string, Task<bool>> write, Func<Task<IReadOnlyList<string>>> readAll)
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly List<string> _acknowledged = [];
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private TimeSpan _longest;

    public string Service => service;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _acknowledged.Count;
            }
        }
    }

    /// <summary>Writes until it is cancelled.</summary>
    public async Task RunAsync(string prefix, CancellationToken cancellation)
    {
        var node = 0;
        for (var number = 0; !cancellation.IsCancellationRequested; number++)
        {
            var value = $"{prefix}-{number}";
            if (await write(node, value))
            {
                Acknowledge(value);
            }
            else
            {
                // As a program does, so that this machine has something left for the others.
                await Task.Delay(RetryInterval, CancellationToken.None);
                node = (node + 1) % nodes;
            }
        }
    }

    /// <summary>Returns the longest time without an acknowledged write since this was asked last.</summary>
    public TimeSpan Interruption()
    {
        lock (_lock)
        {
            var longest = _longest > _sinceLast.Elapsed ? _longest : _sinceLast.Elapsed;
            _longest = TimeSpan.Zero;
            _sinceLast.Restart();
            return longest;
        }
    }

    /// <summary>Returns the values that were acknowledged and are not there.</summary>
    public async Task<IReadOnlyList<string>> LostAsync() => [.. _acknowledged.Except(await readAll())];

    private void Acknowledge(string value)
    {
        lock (_lock)
        {
            _acknowledged.Add(value);
            _longest = _longest > _sinceLast.Elapsed ? _longest : _sinceLast.Elapsed;
            _sinceLast.Restart();
        }
    }
}
