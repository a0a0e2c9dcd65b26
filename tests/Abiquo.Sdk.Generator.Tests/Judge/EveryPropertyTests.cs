using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>Nothing in the tables of a spec can be altered without the environment being refused: the fingerprint covers all of it.</summary>
public sealed class EveryPropertyTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic;

    private IsolatedSdk _sdk = null!;
    private object _environment = null!;
    private List<object> _tables = null!;

    [OneTimeSetUp]
    public void Load()
    {
        _sdk = new();
        _environment = _sdk.Load(Compiler.Tree(RefusedProgram.Sample)).GetType("Sample")!.GetProperty("Platform")!.GetValue(null)!;
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(_environment.GetType().GetProperty("Spec")!.GetValue(_environment)!, found);
        _tables = [.. found.OrderBy(table => table.GetType().Name, StringComparer.Ordinal)];
    }

    [OneTimeTearDown]
    public void Unload() => _sdk.Dispose();

    [Test]
    public void None_can_be_altered()
    {
        var (tried, accepted) = (0, new List<string>());
        foreach (var table in _tables)
        {
            foreach (var field in FieldsOf(table))
            {
                var before = field.GetValue(table);
                field.SetValue(table, Altered(field.FieldType, before));
                tried++;
                if (!IsRefused())
                {
                    accepted.Add($"{table.GetType().Name}.{field.Name} of {table}");
                }

                field.SetValue(table, before);
            }
        }

        TestContext.Out.WriteLine($"{tried} properties of {_tables.Count} tables");
        Assert.That(accepted, Is.Empty);
        Assert.That(_sdk.Validate(_environment), Is.Empty, "all is as it was");
    }

    [Test]
    public void No_item_of_a_list_can_be_exchanged_with_its_neighbour()
    {
        var (tried, accepted) = (0, new List<string>());
        foreach (var items in _tables.SelectMany(table => FieldsOf(table).Select(field => field.GetValue(table))).OfType<IEnumerable>().Where(list => list is not string).Select(ItemsOf).Distinct())
        {
            for (var i = 1; i < items.Length; i++)
            {
                if (Equals(items.GetValue(i - 1), items.GetValue(i)))
                {
                    continue;
                }

                Swap(items, i);
                tried++;
                if (!IsRefused())
                {
                    accepted.Add($"{items.GetValue(i)}");
                }

                Swap(items, i);
            }
        }

        TestContext.Out.WriteLine($"{tried} pairs");
        Assert.That(accepted, Is.Empty);
        Assert.That(_sdk.Validate(_environment), Is.Empty, "all is as it was");
    }

    /// <summary>The shipped spec tells no versions apart.</summary>
    [Test]
    public void All_kinds_of_tables_are_among_them() => Assert.That(
        _tables.Select(table => table.GetType().Name).Distinct(),
        Is.SupersetOf(_sdk.Sdk.GetTypes().Where(type => type is { Namespace: "Abiquo.Sdk.Specification", IsPublic: true, IsEnum: false } && type.Name is not ("SourceCatalogue" or "ValueDefinition" or "ProtocolExtensions" or "VersionRange" or "NetworkDefinition")).Select(type => type.Name)));

    private bool IsRefused() => _sdk.Validate(_environment) is [var only] && only.Contains("ABQ3016", StringComparison.Ordinal);

    /// <summary>The fields behind the properties of a record.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(object table) => table.GetType().GetFields(Fields).Where(field => field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal));

    private static Array ItemsOf(IEnumerable list) => (Array)list.GetType().GetField("_items", Fields)!.GetValue(list)!;

    private static void Swap(Array items, int i)
    {
        var item = items.GetValue(i);
        items.SetValue(items.GetValue(i - 1), i);
        items.SetValue(item, i - 1);
    }

    private static void Collect(object table, HashSet<object> found)
    {
        if (table.GetType().Namespace == "Abiquo.Sdk.Specification" && !table.GetType().IsEnum && found.Add(table))
        {
            foreach (var value in FieldsOf(table).Select(field => field.GetValue(table)).OfType<object>())
            {
                Collect(value, found);
            }
        }
        else if (table is IEnumerable list and not string)
        {
            foreach (var item in list.OfType<object>())
            {
                Collect(item, found);
            }
        }
    }

    private static object? Altered(Type type, object? value) => value switch
    {
        string text => text + "x",
        bool flag => !flag,
        int number => number + 1,
        ushort number => (ushort)(number + 1),
        Enum word => Enum.ToObject(type, Convert.ToInt32(word, System.Globalization.CultureInfo.InvariantCulture) == 0 ? 1 : 0),
        IEnumerable list when type.IsGenericType => Longer(type, ItemsOf(list)),
        null when type == typeof(ushort?) => (ushort)1,
        null => RuntimeHelpers.GetUninitializedObject(type),
        _ => Copy(value),
    };

    private static object Longer(Type type, Array items)
    {
        var item = type.GetGenericArguments()[0];
        var longer = Array.CreateInstance(item, items.Length + 1);
        items.CopyTo(longer, 0);
        longer.SetValue(items.Length > 0 ? items.GetValue(0) : item == typeof(string) ? "x" : item.IsValueType ? Activator.CreateInstance(item) : RuntimeHelpers.GetUninitializedObject(item), items.Length);
        return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [longer], null)!;
    }

    /// <summary>Another object of a record, altered in its first text.</summary>
    private static object Copy(object value)
    {
        var copy = typeof(object).GetMethod("MemberwiseClone", Fields)!.Invoke(value, null)!;
        var field = FieldsOf(copy).First();
        field.SetValue(copy, Altered(field.FieldType, field.GetValue(copy)));
        return copy;
    }
}
