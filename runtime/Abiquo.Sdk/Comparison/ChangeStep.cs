namespace Abiquo.Sdk.Comparison;

/// <summary>A single step on a single host.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="What">A description of the step.</param>
/// <param name="Risk">How much the step can disrupt.</param>
/// <param name="Why">The reason for the risk.</param>
public sealed record ChangeStep(string Host, string What, Risk Risk, string Why);
