namespace Abiquo.Sdk.Validation;

/// <summary>Something that is wrong with an environment.</summary>
/// <param name="Code">The stable code, such as <c>ABQ3001</c>.</param>
/// <param name="Path">The C# expression that leads to the fault, such as <c>Datacenters[1].Id</c>.</param>
/// <param name="Message">What is wrong, and what to do instead.</param>
public sealed record Finding(string Code, string Path, string Message)
{
    /// <summary>Code, path and message.</summary>
    public override string ToString() => $"{Path}: error {Code}: {Message}";
}
