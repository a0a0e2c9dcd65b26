using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>
/// What a template sees of a part of the spec: strings that are escaped for the place where they are written, numbers, booleans, and lists
/// of these and of other views. A template can neither change a view nor look behind it. What has no value is null, which a template
/// takes for false.
/// </summary>
internal abstract class View : IScriptObject
{
    /// <summary>The value of a name that a view does not have. A template that asks for it fails.</summary>
    protected static object None { get; } = new();

    int IScriptObject.Count => 0;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>Returns a value by its name, or <see cref="None"/>.</summary>
    protected abstract object? Find(string name);

    public bool TryFind(string name, out object? value)
    {
        value = Find(name);
        return !ReferenceEquals(value, None);
    }

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        TryFind(member, out value);

    bool IScriptObject.Contains(string member) => !ReferenceEquals(Find(member), None);

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IEnumerable<string> IScriptObject.GetMembers() => [];

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
