namespace Abiquo.Sdk.Tests.Validation;

/// <summary>Provides an environment with many faults.</summary>
public static class Faulty
{
    private static readonly Server Stranger = new() { Host = new("stranger.example.com", "10.0.0.99") };

    /// <summary>The codes of its findings, in the order in which they are reported.</summary>
    public static readonly string[] Codes = ["ABQ3001", "ABQ3004", "ABQ3002", "ABQ3003", "ABQ3008", "ABQ3007", "ABQ3005"];

    /// <summary>The environment.</summary>
    public static DistributedEnvironment Environment => Samples.Small with
    {
        Server = Samples.Small.Server with { Ports = new() { Ssh = 0, TomcatAjp = 8009 } },
        Datanode = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datacenters = [Samples.Madrid, Samples.Barcelona with { Id = "madrid", TemplateRepository = "localhost:/export" }],
        Links = [Stranger.Connect(Samples.Madrid.V2V.TomcatHttp)],
    };
}
