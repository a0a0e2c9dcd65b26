namespace Abiquo.Sdk.Specification;

/// <summary>Defines an account by which the programs of a role log in to a database.</summary>
/// <param name="Role">The ID of the role that listens.</param>
/// <param name="Endpoint">The ID of its endpoint.</param>
/// <param name="User">The name of the user.</param>
/// <param name="Secret">The name of the secret that is the password.</param>
public sealed record AccountDefinition(string Role, string Endpoint, string User, string Secret)
{
    /// <summary>Gets the schemas that are the user's own.</summary>
    public ValueList<string> Schemas { get; init; } = [];

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
