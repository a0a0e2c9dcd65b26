using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Prints files of hosts: one as it is, several each under its name.</summary>
internal static class HostFiles
{
    public static Option<string?> MakeOption(string what) => new("--host") { Description = $"Only the {what} of this host." };

    public static int Print(Screen screen, Command command, IReadOnlyList<(string Host, IReadOnlyList<ArtefactFile> Files)> all, string? only)
    {
        var files = all
            .Where(host => only is null || string.Equals(host.Host, only, StringComparison.OrdinalIgnoreCase))
            .SelectMany(host => host.Files, (host, file) => (host.Host, File: file))
            .ToList();
        if (files.Count == 0)
        {
            return screen.Refuse([$"--host '{only}' is no host of this environment; there are {string.Join(", ", all.Select(host => host.Host))}."], command);
        }

        foreach (var (host, file) in files)
        {
            if (files.Count > 1)
            {
                screen.Output.Write($"# ---- {host}: {file.Path}\n");
            }

            screen.Output.Write(file.Text);
        }

        return ExitCode.Success;
    }
}
