using System.CommandLine;
using Abiquo.Sdk.CommandLine.Specs;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Provides the option --check of the verb spec, which reads a spec that is being written.</summary>
internal static class SpecFile
{
    public static Option<string?> MakeOption() => new Option<string?>("--check")
    {
        Description = "Instead, read the spec in this JSON file and report all its errors. Exit code 0 if there are none, otherwise 1.",
        HelpName = "FILE",
    }.OfPath();

    /// <summary>Reports the errors of the spec in the file.</summary>
    public static int Check(string path, CommandConsole console)
    {
        if (InputFile.Read(path, console) is not { } bytes)
        {
            return ExitCode.Usage;
        }

        using var text = new StreamReader(new MemoryStream(bytes));
        var found = SpecReading.Read(path, text.ReadToEnd());
        foreach (var one in found)
        {
            console.Error.WriteLine(one);
        }

        var errors = found.Count(one => one.IsError);
        if (errors > 0)
        {
            console.Error.WriteLine(errors == 1 ? "1 error." : $"{errors} errors.");
            return ExitCode.Findings;
        }

        console.Output.WriteLine("No errors.");
        return ExitCode.Success;
    }
}
