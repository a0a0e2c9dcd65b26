namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>What the hosts printed.</summary>
public sealed class VerificationResults
{
    private const string Twice = "the same was tried before: give the results of one run";

    private readonly Dictionary<ProbeKey, ProbeOutcome> _connections = [];
    private readonly Dictionary<(string Host, string Name), ValueList<HostAddress>> _names = [];
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private VerificationResults()
    {
    }

    /// <summary>What was connected to, and what became of it.</summary>
    public IReadOnlyDictionary<ProbeKey, ProbeOutcome> Connections => _connections;

    /// <summary>The names that were asked for, with what they resolve to.</summary>
    public IReadOnlyDictionary<(string Host, string Name), ValueList<HostAddress>> Names => _names;

    /// <summary>The hosts that started, each with the id of its list.</summary>
    public IReadOnlyDictionary<string, string> Lists => _lists;

    /// <summary>What is wrong with the files, each with file and line.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads files of results: each line is an object.</summary>
    /// <param name="files">Name and text of each.</param>
    public static VerificationResults Read(IEnumerable<(string Name, string Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var results = new VerificationResults();
        foreach (var (name, text) in files)
        {
            var number = 0;
            foreach (var line in text.Split('\n'))
            {
                number++;
                if (line.Trim().Length > 0)
                {
                    results.Add($"{name}:{number}", line);
                }
            }

            if (text.Trim().Length == 0)
            {
                results._problems.Add($"{name}:1: error: it is empty: the script did not run, or its output was not kept");
            }
        }

        return results;
    }

    private void Add(string place, string text)
    {
        var (line, problem) = ResultLine.Read(text);
        problem ??= line switch
        {
            { List: { } list } => Start(line.Host, list, place),
            { Name: { } name } => _names.TryAdd((line.Host, name), line.Addresses) ? null : Twice,
            { Outcome: { } outcome } => _connections.TryAdd(line.Key, outcome) ? null : Twice,
            _ => null,
        };
        if (problem is not null)
        {
            _problems.Add($"{place}: error: {problem}");
        }
    }

    private string? Start(string host, string list, string place)
    {
        if (!_starts.TryAdd(host, place))
        {
            return $"the results of {host} start at {_starts[host]} already: give those of one run";
        }

        _lists.Add(host, list);
        return null;
    }
}
