using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// The declarations of one kind, by id. A declaration with an invalid id stays known, so that references to it are not reported as
/// well, but it is not listed.
/// </summary>
internal sealed class SymbolTable<T>
    where T : class
{
    private readonly string _kind;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<T, bool> _isFree;
    private readonly Dictionary<string, T?> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Located<string>?> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly List<T> _inherited = [];
    private readonly List<T> _usable = [];

    public SymbolTable(
        string kind,
        IEnumerable<T> declarations,
        Func<T, Located<string>> id,
        NamePattern shape,
        DiagnosticBag diagnostics,
        IEnumerable<T>? inherited = null,
        Func<T, bool>? isFree = null)
    {
        _kind = kind;
        _isFree = isFree ?? (_ => true);
        _diagnostics = diagnostics;
        foreach (var declaration in inherited ?? [])
        {
            _byId.Add(id(declaration).Value, declaration);
            _first.Add(id(declaration).Value, null);
            _inherited.Add(declaration);
        }

        foreach (var declaration in declarations)
        {
            Declare(declaration, id(declaration), shape);
        }
    }

    /// <summary>The valid declarations of this spec.</summary>
    public IReadOnlyList<T> Usable => _usable;

    /// <summary>The declarations of the extended spec, followed by the valid ones of this spec.</summary>
    public IEnumerable<T> All => _inherited.Concat(_usable);

    /// <summary>Returns whether the extended spec declares an id.</summary>
    public bool IsInherited(string id) => _first.TryGetValue(id, out var first) && first is null;

    /// <summary>Returns whether an id was declared twice, so that a reference may mean a declaration that was left out.</summary>
    public bool IsRepeated(string id) => _repeated.Contains(id);

    /// <summary>Returns the declaration with an id, or null if it is unknown (reported here) or invalid (reported before).</summary>
    public T? Find(Located<string> id)
    {
        if (id.Value.Length == 0)
        {
            return null;
        }

        if (!_byId.TryGetValue(id.Value, out var declaration))
        {
            _diagnostics.Add(SpecDescriptors.UnknownReference, id.Span, _kind, id.Value, Suggestion.For(id.Value, _byId.Keys));
        }

        return declaration;
    }

    public bool Knows(string id) => _byId.ContainsKey(id);

    public T? Get(string id) => _byId.TryGetValue(id, out var declaration) ? declaration : null;

    public IEnumerable<string> Ids => _byId.Keys;

    private void Declare(T declaration, Located<string> id, NamePattern shape)
    {
        if (id.Value.Length == 0)
        {
            return;
        }

        if (_first.TryGetValue(id.Value, out var first))
        {
            _diagnostics.AddDeclaredTwice(id.Span, _kind, id.Value, first?.Span);
            _repeated.Add(id.Value);
            _byId[id.Value] = _byId.TryGetValue(id.Value, out var known) ? known : null;
            return;
        }

        var usable = shape.Check(id, _kind, _diagnostics) && _isFree(declaration);
        _first.Add(id.Value, id);
        _byId.Add(id.Value, usable ? declaration : null);
        if (usable)
        {
            _usable.Add(declaration);
        }
    }
}
