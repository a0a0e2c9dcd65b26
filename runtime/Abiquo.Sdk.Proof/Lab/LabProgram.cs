using System.Globalization;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// The process inside the namespaces: reads the order from its input, builds, tries, writes an outcome for each probe to its output.
/// When its input ends, whoever started it is gone, and so it goes, and all namespaces with it.
/// </summary>
internal static class LabProgram
{
    /// <summary>The exit code where a part of the lab could not be built; standard error says which.</summary>
    public const int NotBuilt = 3;

    // A SYN that is lost is sent again after a second, so whatever waits longer has had a second try.
    private static readonly TimeSpan FirstPatience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LaterPatience = TimeSpan.FromSeconds(2.5);

    public static int Main(string[] args)
    {
        if (args is not [var configuration])
        {
            Console.Error.WriteLine("This program is started by the library that it is part of.");
            return NotBuilt;
        }

        // Nothing is left behind, also where whoever started this is killed.
        File.Delete(configuration);
        var input = Console.OpenStandardInput();
        var order = LabOrderStream.Read(input);
        new Thread(() => EndWith(input)) { IsBackground = true }.Start();
        try
        {
            NetworkNamespace.MountScratch("/run");
            var outcomes = Run(order, RoutedHub.Build(order));
            using var output = Console.OpenStandardOutput();
            output.Write(Array.ConvertAll(outcomes, outcome => (byte)outcome));
            return 0;
        }
        catch (Exception failure) when (failure is LabException or IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine(failure.Message);
            return NotBuilt;
        }
    }

    private static Outcome[] Run(LabOrder order, RoutedHub network)
    {
        var outcomes = new Outcome[order.Probes.Count];
        var tcp = new TcpProbes(network, order);
        var udp = new UdpProbes(network, order);
        var places = order.Probes.Select(probe => (probe.IsUdp, probe.To, probe.Port)).Distinct().ToList();
        tcp.Listen(places.Where(place => !place.IsUdp).Select(place => (place.To, place.Port)));
        udp.Listen(places.Where(place => place.IsUdp).Select(place => (place.To, place.Port)));
        var atOnce = Math.Clamp(OpenFiles() - places.Count - order.Ends.Count - 200, 100, 6000);
        IReadOnlyList<int> left = [.. Enumerable.Range(0, outcomes.Length)];
        foreach (var patience in new[] { FirstPatience, LaterPatience, LaterPatience })
        {
            udp.Try([.. left.Where(i => order.Probes[i].IsUdp)], outcomes, patience);
            tcp.Try([.. left.Where(i => !order.Probes[i].IsUdp)], outcomes, atOnce, patience);

            // On a busy machine an answer may be late. Only what should be open is tried again: what is open by mistake stays so.
            left = [.. left.Where(i => order.Probes[i].ShouldBeOpen && outcomes[i] != Outcome.Open)];
        }

        return outcomes;
    }

    private static int OpenFiles()
    {
        var line = File.ReadLines("/proc/self/limits").FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal)) ?? "";
        return int.TryParse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(3), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : 1024;
    }

    private static void EndWith(Stream input)
    {
        while (input.ReadByte() >= 0)
        {
        }

        Environment.Exit(NotBuilt);
    }
}
