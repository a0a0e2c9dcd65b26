namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>Represents a run of the command line: its exit code and output.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs arguments, separated by spaces, on an environment.</summary>
    public static Task<Run> Of(TopologyEnvironment environment, string args) => Of(environment, args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs arguments that may contain spaces or be empty.</summary>
    public static async Task<Run> Of(TopologyEnvironment environment, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await environment.RunAsync(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs arguments, separated by spaces, on the sample.</summary>
    public static Task<Run> OnSample(string args) => Of(Samples.Distributed, args);
}
