using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of the roles' interfaces, which appliances implement and endpoints accept.</summary>
internal sealed class RolesView(RolesFile file) : FileView(file.Spec)
{
    protected override object? FindOwn(string name) => name switch
    {
        "roles" => file.Roles.Select(role => new DescriptionView(role, Names)),
        _ => None,
    };
}
