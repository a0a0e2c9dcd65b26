using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Proof;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Abiquo.Sdk.Tests.Architecture;

/// <summary>The rooms of the runtime know each other in one direction.</summary>
public sealed class RoomTests
{
    private static readonly Assembly[] Runtime = [typeof(Appliance).Assembly, typeof(Prover).Assembly, typeof(ExitCode).Assembly];

    private static readonly IReadOnlyList<IType> Types = [.. new ArchLoader().LoadAssemblies(Runtime).Build().Types];

    [Test]
    public void A_type_uses_only_types_of_its_own_and_of_earlier_rooms() => Assert.That(
        from type in Types
        let user = Room.FolderOf(type.FullName)
        where user is not null
        from target in type.Dependencies.Select(dependency => dependency.Target).Distinct()
        let used = Room.FolderOf(target.FullName)
        where used is not null && !Room.MayUse(user, used)
        select $"{type.FullName} uses {target.FullName}",
        Is.Empty);

    /// <summary>No circle hides in a room either: of two folders in it, one knows the other.</summary>
    [Test]
    public void No_two_folders_know_each_other()
    {
        var edges = (
            from type in Types
            let user = Room.FolderOf(type.FullName)
            where user is not null
            from target in type.Dependencies.Select(dependency => dependency.Target)
            let used = Room.FolderOf(target.FullName)
            where used is not null && used != user
            select (user, used)).Distinct().ToHashSet();
        Assert.That(edges.Where(edge => edges.Contains((edge.used, edge.user)) && string.CompareOrdinal(edge.user, edge.used) < 0), Is.Empty);
    }

    [Test]
    public void Every_room_has_types() =>
        Assert.That(Types.Select(type => Room.FolderOf(type.FullName)).OfType<string>().Select(Room.Of).Distinct(), Is.EquivalentTo(Room.Order));

    [Test]
    public void A_namespace_is_a_folder() => Assert.That(
        from file in Room.Files
        let folder = Path.GetDirectoryName(file)!.Replace('\\', '/').Replace('/', '.')
        where !IsOfTheLanguage(folder) && !file.EndsWith("/EnvironmentCommandLine.cs", StringComparison.Ordinal)
            && !file.EndsWith("/Terminal/ExitCode.cs", StringComparison.Ordinal) && !file.Contains("/Specs/Roslyn/", StringComparison.Ordinal)
        where Room.NamespaceOf(file) != folder
        select $"{file} declares {Room.NamespaceOf(file)}",
        Is.Empty);

    /// <summary>What a program is written with needs one using.</summary>
    [Test]
    public void What_users_write_is_in_one_namespace() => Assert.That(
        Room.Files.Where(file => IsOfTheLanguage(Path.GetDirectoryName(file)!.Replace('\\', '/').Replace('/', '.'))).Select(Room.NamespaceOf).Distinct(),
        Is.EqualTo(["Abiquo.Sdk"]));

    private static bool IsOfTheLanguage(string folder) =>
        folder is "Abiquo.Sdk.Collections" or "Abiquo.Sdk.Values" || (folder + ".").StartsWith("Abiquo.Sdk.Model.", StringComparison.Ordinal);
}
