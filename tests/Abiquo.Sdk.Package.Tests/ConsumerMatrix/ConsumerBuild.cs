using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Builds all consumers with the same locale in one build, then runs their programs.</summary>
internal static class ConsumerBuild
{
    public static async Task<IReadOnlyList<ConsumerResult>> RunAsync(MachineLocale locale, IReadOnlyList<ConsumerCase> cases)
    {
        using var consumer = new Consumer(locale.EnvironmentVariables);
        foreach (var (folder, project) in cases.SelectMany(one => one.Projects.Select(project => (one.Folder, project))))
        {
            consumer.Write($"{folder}/{project.Name}/{project.File}", project.Text);
            foreach (var (name, text) in project.Files)
            {
                consumer.Write($"{folder}/{project.Name}/{name}", text);
            }
        }

        consumer.Write("all.slnx", Solution(cases));
        var build = await consumer.BuildAsync("all.slnx", "-m");
        var results = new List<ConsumerResult>();
        foreach (var one in cases)
        {
            var messages = build.Messages.Where(message => IsAbout(message, one)).ToList();
            var generating = one.Projects
                .Select(project => project.Name)
                .Where(name => consumer.GeneratedFiles($"{one.Folder}/{name}").Count > 0)
                .ToList();
            var isBuilt = messages.TrueForAll(message => message.Severity != "error");
            var run = one.ExpectedOutput is not null && isBuilt
                ? await consumer.ExecuteAsync($"{one.Folder}/{one.Projects[^1].Name}")
                : null;
            results.Add(new ConsumerResult(one, messages, generating, run));
        }

        // A message that belongs to no consumer may be the reason why all of them fail.
        Assert.That(build.Messages.Where(message => !cases.Any(one => IsAbout(message, one))), Is.Empty, build.ToString());
        return results;
    }

    private static bool IsAbout(BuildMessage message, ConsumerCase one) =>
        Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(message.Project))) == one.Folder;

    /// <summary>Returns a solution with a folder for each consumer, because consumers have projects of the same names.</summary>
    private static string Solution(IEnumerable<ConsumerCase> cases)
    {
        var folders = cases.Select(one =>
        {
            var projects = one.Projects.Select(project => $"""<Project Path="{one.Folder}/{project.Name}/{project.File}" />""");
            return $"""
                  <Folder Name="/{one.Folder}/">
                    {string.Join("\n    ", projects)}
                  </Folder>
                """;
        });
        return $"<Solution>\n{string.Join('\n', folders)}\n</Solution>\n";
    }
}
