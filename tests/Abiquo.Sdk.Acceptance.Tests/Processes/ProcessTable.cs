using System.Globalization;

namespace Abiquo.Sdk.Acceptance.Tests.Processes;

/// <summary>The processes of this machine, as the kernel lists them.</summary>
internal static class ProcessTable
{
    /// <summary>Returns the ids of the children of a process that run a program of this name.</summary>
    public static IReadOnlyList<int> Children(int parent, string program) => Select(folder =>
    {
        // "id (name) state parent ..."; the name may hold anything.
        var stat = File.ReadAllText(Path.Combine(folder, "stat"));
        var end = stat.LastIndexOf(')');
        return stat[(stat.IndexOf('(') + 1)..end] == program
            && int.Parse(stat[(end + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) == parent;
    });

    /// <summary>Returns the ids of the processes that have a variable of this value in their environment.</summary>
    public static IReadOnlyList<int> With(string variable, string value) => Select(folder =>
        File.ReadAllText(Path.Combine(folder, "environ")).Split('\0').Contains($"{variable}={value}", StringComparer.Ordinal));

    /// <summary>Returns the ids of the processes whose command line contains a text.</summary>
    public static IReadOnlyList<int> Naming(string text) => Select(folder =>
        File.ReadAllText(Path.Combine(folder, "cmdline")).Contains(text, StringComparison.Ordinal));

    /// <summary>Tells whether a process is still there.</summary>
    public static bool Has(int id) => Directory.Exists(FolderOf(id));

    private static string FolderOf(int id) => "/proc/" + id.ToString(CultureInfo.InvariantCulture);

    private static List<int> Select(Func<string, bool> condition)
    {
        var found = new List<int>();
        foreach (var folder in Directory.GetDirectories("/proc"))
        {
            try
            {
                if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && condition(folder))
                {
                    found.Add(id);
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile, or is somebody else's.
            }
        }

        return found;
    }
}
