namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>The results that the hosts printed.</summary>
public sealed class VerificationResults
{
    private const string Duplicate = "this result occurs twice: pass the results of a single run";

    private readonly Dictionary<ProbeKey, ProbeOutcome> _connections = [];
    private readonly Dictionary<(string Host, string Name), ValueList<HostAddress>> _names = [];
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private VerificationResults()
    {
    }

    /// <summary>Gets the outcome of each attempted connection.</summary>
    public IReadOnlyDictionary<ProbeKey, ProbeOutcome> Connections => _connections;

    /// <summary>Gets the addresses that each name resolved to on each host.</summary>
    public IReadOnlyDictionary<(string Host, string Name), ValueList<HostAddress>> Names => _names;

    /// <summary>Gets the id of the list of probes that each host worked through.</summary>
    public IReadOnlyDictionary<string, string> Lists => _lists;

    /// <summary>Gets the problems found in the files, each with file and line.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads result files, in which each line is a JSON object.</summary>
    /// <param name="files">The name and text of each file.</param>
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
                results._problems.Add($"{name}:1: error: the file is empty: the script did not run, or its output was not saved");
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
            { Name: { } name } => _names.TryAdd((line.Host, name), line.Addresses) ? null : Duplicate,
            { Outcome: { } outcome } => _connections.TryAdd(line.Key, outcome) ? null : Duplicate,
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
            return $"the results of {host} already start at {_starts[host]}: pass the results of a single run";
        }

        _lists.Add(host, list);
        return null;
    }
}
