using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of the ids of a shipped spec as constants, for the library's own code.</summary>
internal sealed class SpecIdsView(SpecIdsFile file) : FileView(file.Spec, "System.CodeDom.Compiler")
{
    protected override object? FindOwn(string name) => name switch
    {
        "roles" => Ids(file.Roles),
        "components" => Ids(file.Components),
        "endpoints" => Ids(file.Endpoints),
        _ => None,
    };

    private static IEnumerable<SpecIdView> Ids(EquatableArray<SpecIdModel> ids) => ids.Select(declared => new SpecIdView(declared));
}

/// <summary>An id.</summary>
internal sealed class SpecIdView(SpecIdModel declared) : View
{
    protected override object? Find(string name) => name switch
    {
        "id" => declared.Id,
        "summary" => CSharpText.Doc(declared.Summary),
        _ => None,
    };
}
