using System.Reflection;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

/// <summary>A sound environment, and the ways past the compiler that several programs take.</summary>
public static class Sample
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    public static Datanode Datanode { get; } = Datanode.Cluster(new("dn.example.com", "10.0.1.11"));

    public static V2V V2V { get; } = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") };

    public static DistributedEnvironment Platform { get; } = new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = Datanode,
        Datacenters =
        [
            new("madrid")
            {
                TemplateRepository = "10.1.0.5:/opt/vm_repository",
                RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
                V2V = V2V,
            },
        ],
    };

    /// <summary>Sets a field of an object or, if there is none, the field behind a property of that name.</summary>
    public static void Set(object target, string name, object? value) => Field(target.GetType(), name).SetValue(target, value);

    public static object? Get(object target, string name) => Field(target.GetType(), name).GetValue(target);

    public static FieldInfo Field(System.Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if ((current.GetField(name, Hidden) ?? current.GetField($"<{name}>k__BackingField", Hidden)) is { } field)
            {
                return field;
            }
        }

        throw new System.MissingFieldException(type.Name, name);
    }
}
