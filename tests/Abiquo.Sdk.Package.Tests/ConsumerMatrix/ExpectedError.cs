using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>An expected error, with the parts that its message must contain.</summary>
internal sealed record ExpectedError(string File, int Line, string Id, params string[] MessageParts)
{
    public bool Matches(BuildMessage message) =>
        (message.Severity, message.File, message.Line, message.Id) == ("error", File, Line, Id)
        && Array.TrueForAll(MessageParts, part => message.Text.Contains(part, StringComparison.Ordinal));

    public override string ToString() => $"{File}({Line}): error {Id}: ...{string.Join("...", MessageParts)}...";
}
