using System.ComponentModel;
using System.Globalization;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// The process inside the namespaces. It reads the request from its input, builds the lab, and writes the outcome of each probe to its
/// output. It ends when its input does, because then the process that started it has ended; the namespaces end with it.
/// </summary>
internal static class LabProgram
{
    /// <summary>The exit code if a part of the lab cannot be built; the standard error says which.</summary>
    public const int NotBuilt = 3;

    private const int DefaultOpenFiles = 1024;

    // The kernel retransmits a lost SYN after a second, so a longer timeout includes a second attempt.
    private static readonly TimeSpan FirstTimeout = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LaterTimeout = TimeSpan.FromSeconds(2.5);

    public static int Main(string[] args)
    {
        if (args is not [var configuration])
        {
            Console.Error.WriteLine("This program is started by the library that contains it.");
            return NotBuilt;
        }

        // Deleted here so that nothing is left behind even if the process that started this one is killed.
        File.Delete(configuration);
        return Run();
    }

    /// <summary>Runs the lab in this process, whose namespaces are its own.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        var input = Console.OpenStandardInput();
        var request = ProbeRequestSerializer.Read(input);
        new Thread(() => ExitWith(input)) { IsBackground = true }.Start();
        try
        {
            NetworkNamespace.MountScratch("/run");
            var outcomes = Run(request, RoutedNetwork.Build(request));
            using var output = Console.OpenStandardOutput();
            output.Write(Array.ConvertAll(outcomes, outcome => (byte)outcome));
            return 0;
        }
        catch (Exception failure) when (failure is LabException or IOException or UnauthorizedAccessException or Win32Exception)
        {
            Console.Error.WriteLine(failure.Message);
            return NotBuilt;
        }
    }

    private static Outcome[] Run(ProbeRequest request, RoutedNetwork network)
    {
        var outcomes = new Outcome[request.Probes.Count];
        var tcp = new TcpProbes(network, request);
        var udp = new UdpProbes(network, request);
        var raw = new RawProbes(network, request);
        var places = request.Probes.Select(probe => (probe.Protocol, probe.To, probe.Port)).Distinct().ToList();
        tcp.Listen(places.Where(place => place.Protocol == LabProbe.Tcp).Select(place => (place.To, place.Port)));
        udp.Listen(places.Where(place => place.Protocol == LabProbe.Udp).Select(place => (place.To, place.Port)));
        raw.Listen(places.Where(place => !HasPrograms(place.Protocol)).Select(place => (place.To, place.Protocol)).Distinct());
        var concurrency = Math.Clamp(MaxOpenFiles() - places.Count - request.Endpoints.Count - 200, 100, 6000);
        IReadOnlyList<int> remaining = [.. Enumerable.Range(0, outcomes.Length)];
        foreach (var timeout in new[] { FirstTimeout, LaterTimeout, LaterTimeout })
        {
            udp.Try([.. remaining.Where(i => request.Probes[i].Protocol == LabProbe.Udp)], outcomes, timeout);
            tcp.Try([.. remaining.Where(i => request.Probes[i].Protocol == LabProbe.Tcp)], outcomes, concurrency, timeout);
            raw.Try([.. remaining.Where(i => !HasPrograms(request.Probes[i].Protocol))], outcomes, timeout);

            // On a busy machine an answer may be late. Only probes that should be open are retried: a port open by mistake does not close.
            remaining = [.. remaining.Where(i => request.Probes[i].ShouldBeOpen && outcomes[i] != Outcome.Open)];
        }

        return outcomes;
    }

    private static bool HasPrograms(byte protocol) => protocol is LabProbe.Tcp or LabProbe.Udp;

    private static int MaxOpenFiles()
    {
        var lines = File.ReadLines("/proc/self/limits");
        var line = lines.FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal)) ?? "";
        var softLimit = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(3);
        return int.TryParse(softLimit, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : DefaultOpenFiles;
    }

    private static void ExitWith(Stream input)
    {
        while (input.ReadByte() >= 0)
        {
        }

        Environment.Exit(NotBuilt);
    }
}
