using System.Globalization;
using Abiquo.Sdk.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>Collects the errors and warnings of one spec, so that a single build reports them all.</summary>
internal sealed class DiagnosticBag(string path, SourceText text)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];
    private bool _oncePerPlace;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        // Clamped to the file: a position from another file would crash the generator.
        span = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        if (_oncePerPlace && _diagnostics.Exists(known => known.Id == descriptor.Id && known.Span == span))
        {
            return;
        }

        var lines = text.Lines.GetLinePositionSpan(span);
        _diagnostics.Add(new SpecDiagnostic(descriptor.Id, path, span, lines, arguments.ToEquatableArray()));
    }

    /// <summary>Adds that two things have one name, of which one needs another.</summary>
    /// <param name="span">Where the second is.</param>
    /// <param name="kind">What it is, as messages call it.</param>
    /// <param name="id">Its name.</param>
    /// <param name="first">Where the first is, or null if that is in the extended spec.</param>
    public void AddDeclaredTwice(TextSpan span, string kind, string id, TextSpan? first) => Add(
        SpecDescriptors.Duplicate,
        span,
        kind,
        id,
        $"declared twice; names must differ in more than capital letters, and this one was first used {PlaceOf(first)}");

    /// <summary>Adds that a list names one thing twice, where another name would be no remedy.</summary>
    /// <param name="span">Where the second is.</param>
    /// <param name="list">The list, or what has it, as messages call it.</param>
    /// <param name="id">What is named.</param>
    /// <param name="first">Where the first is, or null if that is in the extended spec.</param>
    public void AddListedTwice(TextSpan span, string list, string id, TextSpan? first) =>
        Add(SpecDescriptors.Duplicate, span, list, id, $"listed twice; remove one of them; the first is {PlaceOf(first)}");

    /// <summary>
    /// Binds a declaration. If it is one of several that are made of one, no two things of one kind are reported at one place: each of
    /// them has the mistakes of what it is made of.
    /// </summary>
    public T Bind<T>(bool isMade, Func<T> bind)
    {
        _oncePerPlace = isMade;
        var bound = bind();
        _oncePerPlace = false;
        return bound;
    }

    public int Count => _diagnostics.Count;

    /// <summary>Whether something is wrong, and not only of no use.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.IsError);

    /// <summary>Returns where something is declared, for messages: a line, counted from 1 as in editors, or the extended spec.</summary>
    public string PlaceOf(TextSpan? declared) => declared is { } span
        ? "in line " + (text.Lines.GetLinePosition(Math.Min(span.Start, text.Length)).Line + 1).ToString(CultureInfo.InvariantCulture)
        : "in the spec that is extended";

    /// <summary>Returns them in file order.</summary>
    public EquatableArray<SpecDiagnostic> InFileOrder() => _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
