using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a rule that connects nothing in an environment, although both of its ends are present.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why it connects nothing, as a part of a sentence.</param>
public sealed record IdleRule(Rule Rule, string Reason);
