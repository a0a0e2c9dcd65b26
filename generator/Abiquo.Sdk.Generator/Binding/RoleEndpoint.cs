using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>An endpoint and the id of the role that provides it.</summary>
internal sealed record RoleEndpoint(string Role, EndpointDeclaration Endpoint);
