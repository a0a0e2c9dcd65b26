namespace Abiquo.Sdk.Proof.Lab;

/// <summary>A program and the text that it reads from its standard input.</summary>
internal sealed record FirewallLoad(string Program, IReadOnlyList<string> Arguments, string Text);
