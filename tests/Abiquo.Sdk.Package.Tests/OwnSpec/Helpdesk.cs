namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>
/// A product of three appliances unrelated to the built-in ones: its spec, a program, and what the program prints. Its names contain a
/// capital I, whose lower case is different in Turkish.
/// </summary>
internal static class Helpdesk
{
    public const string FileName = "helpdesk.json";

    public const string Program = """
        using Abiquo.Sdk;
        using Helpdesk;

        var desk = new Desk
        {
            Portal = Portal.Pool(new("portal1.example.com", "10.2.0.10"), new("portal2.example.com", "10.2.0.11")),
            Inbox = new() { Host = new("inbox.example.com", "10.2.0.20") },
            Archive = new() { Host = new("archive.example.com", "10.2.0.30"), Ports = new() { Sql = 5433 } },
        };
        foreach (var flow in desk.Matrix().Flows)
        {
            System.Console.WriteLine($"{flow.From} -> {flow.To} {flow.Port}");
        }

        desk.Inbox.Connect(desk.Portal.Intake);
        desk.Portal.ConnectTo.ArchiveSql(desk.Archive);
        """;

    public const string Matrix = """
        Anywhere 0.0.0.0/0 -> Portal portal1.example.com 10.2.0.10 443
        Anywhere 0.0.0.0/0 -> Portal portal2.example.com 10.2.0.11 443
        Inbox inbox.example.com 10.2.0.20 -> Portal portal1.example.com 10.2.0.10 8443
        Inbox inbox.example.com 10.2.0.20 -> Portal portal2.example.com 10.2.0.11 8443
        Portal portal1.example.com 10.2.0.10 -> Inbox inbox.example.com 10.2.0.20 25
        Portal portal2.example.com 10.2.0.11 -> Inbox inbox.example.com 10.2.0.20 25
        Portal portal1.example.com 10.2.0.10 -> Archive archive.example.com 10.2.0.30 5433
        Portal portal2.example.com 10.2.0.11 -> Archive archive.example.com 10.2.0.30 5433
        """;

    public static string Spec { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OwnSpec", FileName));
}
