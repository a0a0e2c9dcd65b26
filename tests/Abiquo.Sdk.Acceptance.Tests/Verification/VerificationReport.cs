using System.Text.Json;
using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Verification;

/// <summary>What the verb <c>verify</c> makes of the hosts' results.</summary>
internal sealed record VerificationReport(Outcome Run)
{
    public const int AllIsWell = 0;
    public const int FaultsFound = 1;

    /// <summary>Gets cause and host of each culprit, in the order in which they are named.</summary>
    public IReadOnlyList<string> Culprits
    {
        get
        {
            using var document = JsonDocument.Parse(Run.Output);
            return [.. document.RootElement.GetProperty("culprits").EnumerateArray()
                .Select(culprit => $"{culprit.GetProperty("cause").GetString()} {culprit.GetProperty("where").GetString()}")];
        }
    }

    public static async Task<VerificationReport> OfAsync(string results) =>
        new(await VerificationLab.Program.RunAsync("verify", results, "--format", "json"));
}
