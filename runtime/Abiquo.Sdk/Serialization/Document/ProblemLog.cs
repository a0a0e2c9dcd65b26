using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>The problems of one document, and where in it each part of the environment stands.</summary>
/// <param name="code">The code of what the document itself has wrong.</param>
internal sealed class ProblemLog(string code = DocumentProblem.NotAnEnvironment)
{
    private readonly List<DocumentProblem> _problems = [];
    private readonly Dictionary<string, TextPosition> _positions = new(StringComparer.Ordinal) { [""] = TextPosition.Start };

    public bool IsEmpty => _problems.Count == 0;

    /// <summary>In the order of the document; where two stand in one place, as they were found.</summary>
    public ValueList<DocumentProblem> All => _problems.OrderBy(problem => (problem.Line, problem.Column)).ToValueList();

    public void Add(TextPosition position, string path, string message) => Add(code, position, path, message);

    public void Add(Finding finding) => Add(finding.Code, PositionOf(finding.Path), finding.Path, finding.Message);

    /// <summary>Remembers where a part stands, so that a finding about it has a position.</summary>
    public void Place(string path, TextPosition position) => _positions.TryAdd(path, position);

    private void Add(string problem, TextPosition position, string path, string message) =>
        _problems.Add(new(problem, path, position.Line, position.Column, message));

    /// <summary>What is not written has no position: that of what it would belong to.</summary>
    private TextPosition PositionOf(string path)
    {
        while (!_positions.ContainsKey(path))
        {
            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return _positions[path];
    }
}
