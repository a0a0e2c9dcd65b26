using System.Diagnostics;
using System.Text;
using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests.Shell;

/// <summary>Runs bash, in which <c>dotnet run --project samples/...</c> starts the sample as it was built with these tests.</summary>
internal static class Script
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    private const string Prelude = """
        dotnet() {
            if [ "$1" != run ] || [ "$2" != --project ] || [ "$4" != -- ]; then
                echo "only 'dotnet run --project SAMPLE -- ...' runs here: dotnet $*"
                return 127
            fi
            local sample=$3
            shift 4
            command dotnet "$ROOT/$sample/bin/$CONFIGURATION/net10.0/${sample##*/}.dll" "$@"
        }

        """;

    /// <summary>What the script prints, on both outputs.</summary>
    public static string Run(string script, string? folder = null)
    {
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            Environment =
            {
                ["ROOT"] = Repository.Root,
                ["CONFIGURATION"] = Repository.Configuration,
                ["NO_COLOR"] = "1",
                ["LC_ALL"] = "C.UTF-8",
            },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(Prelude + "exec 2>&1\n" + script);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"the script did not end within {Limit}:\n{script}");
        }

        return output.GetAwaiter().GetResult().ReplaceLineEndings("\n");
    }
}
