using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Collects the problems of a document and the positions of the parts of the environment.</summary>
/// <param name="code">The code of problems of the document itself.</param>
internal sealed class ProblemBag(string code = DocumentProblem.NotAnEnvironment)
{
    private readonly List<DocumentProblem> _problems = [];
    private readonly Dictionary<string, TextPosition> _positions = new(StringComparer.Ordinal) { [""] = TextPosition.Start };

    public bool IsEmpty => _problems.Count == 0;

    /// <summary>
    /// Gets the problems in the order of the document; those with the same position are in the order in which they were found.
    /// </summary>
    public ValueList<DocumentProblem> All => _problems.OrderBy(problem => (problem.Line, problem.Column)).ToValueList();

    public void Add(TextPosition position, string path, string message) =>
        _problems.Add(new(code, path, position.Line, position.Column, message));

    public void Add(Finding finding) => _problems.Add(Located(finding));

    /// <summary>Returns a finding about the environment with its position in the document.</summary>
    public DocumentProblem Located(Finding finding)
    {
        var position = PositionOf(finding.Path);
        return new(finding.Code, finding.Path, position.Line, position.Column, finding.Message) { IsAdvice = finding.IsAdvice };
    }

    /// <summary>Records the position of a part of the environment, for findings about it.</summary>
    public void Locate(string path, TextPosition position) => _positions.TryAdd(path, position);

    /// <summary>Returns the position of a part of the environment, or of its closest parent if it is not in the document.</summary>
    private TextPosition PositionOf(string path)
    {
        while (!_positions.ContainsKey(path))
        {
            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return _positions[path];
    }
}
