using System.Reflection;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Names;

/// <summary>Names that an author of a spec may hit upon and that something has already.</summary>
internal static partial class Candidates
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The classes of the shop, whose members the generator wrote.</summary>
    private static readonly Assembly Shop = GeneratorRun.Over(RepositoryFiles.ShopSpec).Load("");

    /// <summary>The class of an appliance whose endpoints may use TLS, which none of the shop does.</summary>
    private static readonly Type Tls = GeneratorRun.Over(RepositoryFiles.OfTests("tls.json")).Load("").GetType("Acme.Orders.Web", throwOnError: true)!;

    /// <summary>Words with a meaning in C#, parts of namespaces, types that programs and generated code use, and common members.</summary>
    private static readonly string[] Words =
    [
        "Record", "Required", "Field", "File", "Nint", "Dynamic", "Var", "Await", "Async", "Scoped", "Global", "Value", "This", "Base", "Class", "Params",
        "System", "Abiquo", "Sdk", "Platform", "Acme", "Microsoft", "Object", "String", "Int32", "UInt16", "Type", "Void", "Nullable", "Exception", "Attribute",
        "Func", "Action", "Task", "List", "Array", "Enum", "Console", "Environment", "Monitor", "Timer", "Path", "Uri", "Version", "Program", "IEnumerable",
        "ArgumentException", "ArgumentNullException", "Obsolete", "ObsoleteAttribute", "EditorBrowsable", "EditorBrowsableState", "GeneratedCode",
        "SetsRequiredMembers", "SetsRequiredMembersAttribute", "Clone", "Deconstruct", "Dispose", "CompareTo", "Target", "From", "To", "Key", "Item", "Count",
        "Server", "Database", "Api", "Datanode", "Shape", "Create", "Main", "A", "I",
    ];

    /// <summary>What is no name at all.</summary>
    public static readonly string[] Malformed =
    [
        "get_Host", "set_Host", "op_Equality", "<Clone>$", "record", "class", "field", "await", "@Class", "Grün", "Web-Mail", "Web Mail", "Web.Mail", "1Web",
        "_Web", "web", "Web;", "Web\"", "Web\\", "Web`1", "Web<T>", "\u0130", "Web\u200B", new('W', 129),
    ];

    /// <summary>The members of what appliances, scopes, environments and links are.</summary>
    public static IReadOnlyList<string> OfMembers { get; } =
    [
        .. new[] { typeof(object), typeof(Appliance), typeof(Scope), typeof(TopologyEnvironment), typeof(Endpoint), typeof(Member), typeof(Link), typeof(Host) }
            .Concat(Shop.GetTypes())
            .Append(Tls)
            .SelectMany(Members),
    ];

    /// <summary>Every name that is a possible one, once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. OfMembers
            .Concat(LibraryTypes().Select(type => type.Name.Split('`')[0]))
            .Concat(Shop.GetTypes().Select(type => type.Name))
            .Concat(Words)
            .Where(name => IsName(name))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The types that a program sees that uses the namespace of the runtime.</summary>
    public static IEnumerable<Type> LibraryTypes() => typeof(Appliance).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(Appliance).Namespace && !type.IsNested);

    /// <summary>The members of a class of the shop, without those that its spec names.</summary>
    public static IEnumerable<string> OfShop(string type, params string[] ofTheSpec) =>
        Members(Shop.GetType("Acme.Shop." + type, throwOnError: true)!).Where(name => IsName(name)).Distinct().Except(ofTheSpec);

    /// <summary>The members of an appliance whose endpoints may use TLS.</summary>
    public static IEnumerable<string> OfTls() => Members(Tls).Where(name => IsName(name)).Distinct().Except(["Pages", "PagesEndpoint"]);

    /// <summary>The members that a class declares, as C# names them.</summary>
    public static IEnumerable<string> Members(Type type) => type.GetMembers(Everything).Select(member => member.Name);

    /// <summary>Returns whether a name can be one of C# as the generator wants them.</summary>
    public static bool IsName(string name) => Pascal().IsMatch(name);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Pascal();
}
