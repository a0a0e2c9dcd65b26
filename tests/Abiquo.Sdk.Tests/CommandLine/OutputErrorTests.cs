using System.Text;

namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>Standard output may be a full disk.</summary>
public sealed class OutputErrorTests
{
    [TestCase("matrix")]
    [TestCase("matrix --format csv")]
    [TestCase("check --format sarif")]
    [TestCase("explain Server Datanode")]
    [TestCase("export")]
    [TestCase("--help")]
    public async Task What_cannot_be_written_is_said_on_standard_error(string args)
    {
        using var error = new StringWriter();
        await using var output = new FullDisk();
        var exitCode = await Samples.Distributed.RunAsync(args.Split(' '), output, error);
        Assert.That((exitCode, error.ToString()), Is.EqualTo((73, $"error: the output cannot be written: {FullDisk.Problem}{Environment.NewLine}")));
    }

    private sealed class FullDisk : TextWriter
    {
        public const string Problem = "No space left on device";

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException(Problem);
    }
}
