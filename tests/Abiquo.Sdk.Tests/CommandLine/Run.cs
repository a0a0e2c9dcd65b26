using Abiquo.Sdk.CommandLine;

namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>One run of the command line: its exit code and all that it printed.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the arguments, which are separated by blanks, on an environment.</summary>
    public static Task<Run> Of(TopologyEnvironment environment, string args) => Of(environment, args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs arguments that may hold blanks or be empty.</summary>
    public static async Task<Run> Of(TopologyEnvironment environment, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await environment.RunAsync(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the arguments on the sample.</summary>
    public static Task<Run> OnSample(string args) => Of(Samples.Distributed, args);
}
