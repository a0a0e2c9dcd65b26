using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Ports;

/// <summary>An environment of <c>numbers.json</c>, which has ports and protocols of every kind.</summary>
internal static class NumbersPlatform
{
    private const string Program =
        """
        using Abiquo.Sdk;
        using Acme.Numbers;

        internal static class Program
        {
            public static TopologyEnvironment Usual => Of(new());

            public static TopologyEnvironment Longer => Of(new() { Data = new(6800, 7400) });

            public static TopologyEnvironment Other => Of(new() { Data = new(7000, 7099), Control = PortSet.Parse("80,443, 10-13") });

            public static TopologyEnvironment TooFew => Of(new() { Data = new(7000, 7098), Control = 443 });

            public static TopologyEnvironment Single => Of(new() { Data = 6800 });

            public static TopologyEnvironment Without => Of(new() { Data = null! });

            public static TopologyEnvironment Overlapping => Of(new() { Data = new(9002, 9500) });

            public static TopologyEnvironment OnlyIPv4 => new NumbersEnvironment
            {
                Store = new() { Host = new("store.example.com", "10.0.0.1") },
                User = new() { Host = new("user.example.com", "10.0.0.2") },
            };

            private static NumbersEnvironment Of(Store.PortNumbers ports) => new()
            {
                Store = new() { Host = new("store.example.com", "10.0.0.1", "2001:db8::1"), Ports = ports },
                User = new() { Host = new("user.example.com", "10.0.0.2", "2001:db8::2") },
            };
        }
        """;

    private static readonly Lazy<Type> Loaded = new(() =>
        new GeneratorRun(new SpecText("numbers.json", RepositoryFiles.OfTests("numbers.json"), "own")).Load(Program).GetType("Program")!);

    public static TopologyEnvironment Usual => Get(nameof(Usual));

    public static TopologyEnvironment Get(string name) => (TopologyEnvironment)Loaded.Value.GetProperty(name)!.GetValue(null)!;
}
