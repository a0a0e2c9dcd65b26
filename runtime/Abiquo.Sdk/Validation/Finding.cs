namespace Abiquo.Sdk.Validation;

/// <summary>Represents a problem of an environment.</summary>
/// <param name="Code">The stable code, such as <c>ABQ3001</c>.</param>
/// <param name="Path">The C# expression of the part with the problem, such as <c>Datacenters[1].Id</c>.</param>
/// <param name="Message">What is wrong and how to fix it.</param>
public sealed record Finding(string Code, string Path, string Message)
{
    /// <summary>Gets a value indicating whether this is a recommendation: the environment is valid as it is.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>Gets the word for its severity: <c>error</c>, or <c>warning</c> for a recommendation.</summary>
    public string Level => IsAdvice ? "warning" : "error";

    /// <summary>Returns the path, severity, code and message.</summary>
    public override string ToString() => $"{Path}: {Level} {Code}: {Message}";
}
