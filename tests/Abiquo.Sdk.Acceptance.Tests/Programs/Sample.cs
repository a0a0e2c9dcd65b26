using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Programs;

/// <summary>The built program of a sample.</summary>
internal sealed class Sample
{
    public const string Distributed = nameof(Distributed);
    public const string HighAvailability = nameof(HighAvailability);
    public const string CustomSpec = nameof(CustomSpec);
    public const string Kubernetes = nameof(Kubernetes);

    private readonly string _name;

    private Sample(string name, string folder) => (_name, Folder) = (name, folder);

    /// <summary>Gets the folder of the program.</summary>
    public string Folder { get; }

    /// <summary>Returns the program of the sample with this name.</summary>
    public static Sample Named(string name) => new(name, Repository.PathOf($"samples/{name}/bin/{Repository.Configuration}/net10.0"));

    /// <summary>Returns the same program in another folder.</summary>
    public Sample In(string folder) => new(_name, folder);

    /// <summary>Returns the command that runs the program.</summary>
    public Command Command(params IReadOnlyList<string> arguments) => new(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(Folder, _name + ".dll"), .. arguments]);

    /// <summary>Runs the program to its end.</summary>
    public Task<Outcome> RunAsync(params IReadOnlyList<string> arguments) => Command(arguments).RunAsync();

    /// <summary>Runs the program, which must succeed.</summary>
    public async Task<Outcome> DoAsync(params IReadOnlyList<string> arguments)
    {
        var outcome = await RunAsync(arguments);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.ToString());
        return outcome;
    }
}
