using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers;

/// <summary>The runtime's types that the analyzers look for.</summary>
internal sealed class SdkTypes
{
    private const string Runtime = "Abiquo.Sdk";

    private readonly IAssemblySymbol _runtime;

    private SdkTypes(IAssemblySymbol runtime)
    {
        _runtime = runtime;
        Appliance = Type("Appliance");
        Endpoint = Type("Endpoint");
        EndpointInterface = Type("IEndpoint");
        Accepts = Type("IAccepts`1");
        Link = Type("Link");
        Host = Type("Host");
        Scope = Type("Scope");
        Environment = Type("TopologyEnvironment");
        OneOrMore = Type("OneOrMore`1");
        OneOrMoreFactory = Type("OneOrMore");
        Unique = Type("UniqueAttribute");
    }

    public INamedTypeSymbol? Appliance { get; }

    public INamedTypeSymbol? Endpoint { get; }

    public INamedTypeSymbol? EndpointInterface { get; }

    public INamedTypeSymbol? Accepts { get; }

    public INamedTypeSymbol? Link { get; }

    public INamedTypeSymbol? Host { get; }

    public INamedTypeSymbol? Scope { get; }

    public INamedTypeSymbol? Environment { get; }

    public INamedTypeSymbol? OneOrMore { get; }

    public INamedTypeSymbol? OneOrMoreFactory { get; }

    public INamedTypeSymbol? Unique { get; }

    /// <summary>
    /// Returns the runtime's types, or null if it is not referenced. Only its own assembly is searched, so that types of the same names
    /// in a program do not take their place.
    /// </summary>
    public static SdkTypes? Find(Compilation compilation)
    {
        var runtime = compilation.SourceModule.ReferencedAssemblySymbols
            .Append(compilation.Assembly)
            .FirstOrDefault(assembly => assembly.Name == Runtime);
        return runtime is null ? null : new(runtime);
    }

    /// <summary>Returns whether a compilation is that of the runtime itself, which declares the base classes.</summary>
    public bool AreDeclaredIn(Compilation compilation) => SymbolEqualityComparer.Default.Equals(compilation.Assembly, _runtime);

    /// <summary>Returns whether a type is one of the runtime's that describe generated classes.</summary>
    public bool IsShape(ITypeSymbol? type) =>
        type is { ContainingNamespace: { Name: "Shapes" } shapes }
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _runtime)
        && shapes.ToDisplayString() == Runtime + ".Shapes";

    /// <summary>Returns a type of the runtime's main namespace, or null.</summary>
    public INamedTypeSymbol? Type(string name) => _runtime.GetTypeByMetadataName($"{Runtime}.{name}");

    /// <summary>Returns whether a type is a class or derives from it, regardless of type arguments.</summary>
    public static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol? from)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a type is another one, regardless of type arguments.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, other);
}
