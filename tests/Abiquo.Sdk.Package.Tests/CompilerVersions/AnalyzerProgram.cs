using Abiquo.Sdk.Package.Tests.ConsumerMatrix;
using Abiquo.Sdk.Package.Tests.OwnSpec;

namespace Abiquo.Sdk.Package.Tests.CompilerVersions;

/// <summary>A program that the compiler alone would accept: every error in it is found by an analyzer.</summary>
internal static class AnalyzerProgram
{
    public const string File = "OnlyAnalyzers.cs";

    public const string Text = """
        using System;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;

        const string Suffix = "-.example.com";
        _ = new Host("dn" + Suffix, "10.0.0.256");
        Network network = "10.0.0.1/24";
        _ = Fqdn.Parse("no name");
        _ = new DistributedEnvironment
        {
            Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
            Datanode = new() { Host = new("cloud.example.com", "10.0.0.10") },
            Datacenters =
            [
                new("madrid")
                {
                    TemplateRepository = "localhost:/t",
                    RemoteServices = new() { Host = new("rs1.example.com") },
                    V2V = new() { Host = new("v1.example.com") },
                },
                new("madrid")
                {
                    TemplateRepository = "nfs.example.com:/t",
                    RemoteServices = new() { Host = new("rs2.example.com") },
                    V2V = new() { Host = new("v2.example.com") },
                },
            ],
        };
        _ = new DistributedEnvironment { Server = null!, Datanode = null!, Datacenters = [] };

        internal static class Old
        {
            [Obsolete("old")]
            internal static Link Link(V2V v2v, Datanode datanode) => v2v.Connect(datanode.MaxScale);

            [Obsolete("old")]
            internal static Datanode Pair(Host one, Host two) => Datanode.Cluster(one, two);

            internal static object Dynamic(V2V v2v, dynamic endpoint) => v2v.Connect(endpoint);
        }

        internal sealed class Cheat(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<V2V>;

        internal sealed class Role : IApi;
        """;

    /// <summary>Gets the expected errors, each at the line of a text.</summary>
    public static ExpectedError[] Errors { get; } =
    [
        At("\"dn\" + Suffix", "ABQ2101"),
        At("10.0.0.256", "ABQ2102"),
        At("10.0.0.1/24", "ABQ2103", "10.0.0.0/24"),
        At("Datanode = new() { Host = new(\"cloud", "ABQ2202", "line 11"),
        At("Datanode = new() { Host = new(\"cloud", "ABQ2203", "line 11"),
        At("localhost:/t", "ABQ2104"),
        At("new(\"madrid\")\n        {\n            TemplateRepository = \"nfs", "ABQ2201", "line 15"),
        At("Datacenters = []", "ABQ2002"),
        At("v2v.Connect(datanode.MaxScale)", "ABQ1002"),
        At("Datanode.Cluster(one, two)", "ABQ2003"),
        At("class Cheat", "ABQ1004"),
        At("class Role", "ABQ1004"),
    ];

    /// <summary>Gets the ids of the expected warnings.</summary>
    public static string[] Warnings { get; } = ["ABQ1003", "ABQ2110"];

    private static ExpectedError At(string text, string id, params string[] messageParts) =>
        new(File, Text.PositionOf(text).Line, id, messageParts);
}
