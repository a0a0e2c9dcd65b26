using Abiquo.Sdk.Generator.Emit.Views;
using Microsoft.CodeAnalysis.Text;
using Scriban;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Renders templates.</summary>
internal static class TemplateRenderer
{
    // Making a context costs as much as rendering several files, so one is kept; a second thread that renders meanwhile makes another.
    private static TemplateContext? _idle;

    public static SourceText Render(Lazy<Template> template, FileView view)
    {
        var context = Interlocked.Exchange(ref _idle, null) ?? Prepare(new LoopContext());
        var text = Render(template, view, context);

        // Not after an exception: the context would keep what was pushed.
        Volatile.Write(ref _idle, context);
        return text;
    }

    public static SourceText Render(Lazy<Template> template, FileView view, TemplateContext context)
    {
        using var output = new CharBuffer();
        context.PushOutput(output);
        context.PushGlobal(view);
        template.Value.Render(context);
        context.PopGlobal();
        context.PopOutput();
        return output.ToSourceText();
    }

    /// <summary>
    /// Prepares a context that has no function but that of <see cref="Templates.Header"/>: none of the engine's, which include some that
    /// read files or evaluate text. What a template does not find is an error. There are no limits on loops and lengths, because a spec may
    /// have thousands of appliances.
    /// </summary>
    public static TemplateContext Prepare(TemplateContext context)
    {
        context.StrictVariables = true;
        context.EnableRelaxedMemberAccess = false;
        context.AutoIndent = false;
        context.LoopLimit = 0;
        context.LimitToString = 0;
        context.NewLine = "\n";
        Templates.Header.Value.Render(context);
        return context;
    }
}
