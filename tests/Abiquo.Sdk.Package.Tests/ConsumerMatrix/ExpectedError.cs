using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>An error that a consumer is to get, and what its text must say.</summary>
internal sealed record ExpectedError(string File, int Line, string Id, params string[] Says)
{
    public bool Matches(BuildMessage message) =>
        (message.Severity, message.File, message.Line, message.Id) == ("error", File, Line, Id)
        && Array.TrueForAll(Says, part => message.Text.Contains(part, StringComparison.Ordinal));

    public override string ToString() => $"{File}({Line}): error {Id}: ...{string.Join("...", Says)}...";
}
