using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>An appliance of the extended spec as a source of links to the new endpoints. Its class already exists.</summary>
/// <param name="Id">The appliance.</param>
/// <param name="Legal">The new endpoints that it may connect to.</param>
/// <param name="Illegal">The new endpoints that it may not connect to.</param>
internal sealed record InheritedSourceModel(string Id, EquatableArray<TargetModel> Legal, EquatableArray<TargetModel> Illegal);
