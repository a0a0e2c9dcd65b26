using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Checks that an environment is judged by what the generator wrote: its spec is unaltered, and all of its parts are of classes that the
/// spec declares. The compiler and the analyzers reject most programs that try otherwise; reflection and other languages get past them.
/// </summary>
internal static class OriginCheck
{
    /// <summary>Checks an environment and its spec.</summary>
    /// <exception cref="AlteredSpecException">The environment is of a class that was not generated, or its spec is altered.</exception>
    public static void Run(TopologyEnvironment environment)
    {
        var shape = environment.OwnShape;
        if (!Shape.IsOwn(environment, shape))
        {
            throw NotDeclared(environment.GetType().Name, environment, shape.Spec);
        }

        Run(shape);
    }

    /// <summary>Checks the spec of a class of environment.</summary>
    /// <exception cref="AlteredSpecException">The spec is altered.</exception>
    public static void Run(EnvironmentShape shape)
    {
        if (!shape.Spec.IsUnaltered())
        {
            throw new AlteredSpecException(
                nameof(TopologyEnvironment.Spec),
                $"the tables of the spec of {shape.Type} are not those that were generated; leave them as they are, and write "
                    + "rules of your own in a spec that extends it.");
        }

        // What was looked up before may have been looked up in altered tables.
        SpecLinks.Forget(shape.Spec.Spec);
    }

    /// <summary>Checks the parts of an environment.</summary>
    /// <exception cref="AlteredSpecException">A part is of a class that was not generated for its spec.</exception>
    public static void Run(TopologyEnvironment environment, Inventory inventory)
    {
        var spec = environment.OwnShape.Spec;
        foreach (var placed in inventory.Scopes)
        {
            Declared(placed.Path, placed.Scope, placed.Scope.OwnShape, spec);
        }

        foreach (var placed in inventory.Appliances)
        {
            Declared(placed.Path, placed.Appliance, placed.Appliance.OwnShape, spec);
        }

        HeldPartsCheck.Run(environment, inventory);
        for (var i = 0; i < environment.Links?.Count; i++)
        {
            // Validation reports null links.
            if (environment.Links[i] is { } link)
            {
                Declared($"{nameof(environment.Links)}[{i}]", link, spec);
            }
        }
    }

    private static void Declared(string path, Link link, SpecShape spec)
    {
        if (link is not { Source: { } source, Target: { Owner: { } owner } target })
        {
            throw AlteredSpecException.NotMade(typeof(Link));
        }

        Declared(path, source, source.OwnShape, spec);
        Declared(path, owner, owner.OwnShape, spec);
        if (HeldPartsCheck.HasHosts(owner)
            && !owner.Endpoints.Any(endpoint => endpoint.GetType() == target.GetType() && endpoint.Equals(target)))
        {
            throw NotDeclared(path, target, spec);
        }
    }

    private static void Declared(string path, object part, Shape shape, SpecShape spec)
    {
        if (!Shape.IsOwn(part, shape) || !spec.Has(shape))
        {
            throw NotDeclared(path, part, spec);
        }
    }

    private static AlteredSpecException NotDeclared(string path, object part, SpecShape spec) => new(
        path,
        $"{part.GetType()} is no class that was generated from the spec {spec.Spec.Name} or one that it extends; use the generated class, "
            + "and add members in a spec that extends it.");
}
