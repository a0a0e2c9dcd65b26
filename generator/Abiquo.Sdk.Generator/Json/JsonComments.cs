using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Json;

/// <summary>
/// Replaces comments by blanks of the same length, so that no position changes. The reader knows comments too, but not everywhere, and
/// the positions of its other tokens would no longer follow from where the previous one ended.
/// </summary>
internal sealed class JsonComments
{
    private static readonly char[] Starts = ['"', '/', '\''];
    private static readonly char[] InString = ['"', '\\'];
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string _text;
    private char[]? _blanked;
    private TextSpan? _unclosed;

    private JsonComments(string text) => _text = text;

    /// <summary>Returns the text without comments, and the start of one that has no end.</summary>
    public static (string Text, TextSpan? Unclosed) Blank(string text)
    {
        if (!MayHaveAny(text))
        {
            return (text, null);
        }

        var comments = new JsonComments(text);
        comments.BlankAll();
        return (comments._blanked is { } blanked ? new string(blanked) : text, comments._unclosed);
    }

    /// <summary>Returns whether two characters start a comment, wherever they are. Most specs have them only in URLs.</summary>
    private static bool MayHaveAny(string text)
    {
        for (var i = text.IndexOf('/'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('/', i + 1))
        {
            var isAddress = i > 1 && text[i - 1] == ':' && char.IsLetter(text[i - 2]);
            if (text[i + 1] == '*' || (text[i + 1] == '/' && !isAddress))
            {
                return true;
            }
        }

        return false;
    }

    private void BlankAll()
    {
        // An apostrophe outside of strings is an error, and what follows it is not read.
        for (var i = _text.IndexOfAny(Starts); i >= 0 && _text[i] != '\''; i = Next(i))
        {
            i = _text[i] == '"' ? EndOfString(i) : EndOfComment(i);
        }
    }

    private int Next(int from) => from < _text.Length ? _text.IndexOfAny(Starts, from) : -1;

    private int EndOfString(int start)
    {
        var end = _text.IndexOfAny(InString, start + 1);
        while (end >= 0 && _text[end] == '\\' && end + 2 < _text.Length)
        {
            end = _text.IndexOfAny(InString, end + 2);
        }

        return end >= 0 && _text[end] == '"' ? end + 1 : _text.Length;
    }

    private int EndOfComment(int start)
    {
        var kind = start + 1 < _text.Length ? _text[start + 1] : ' ';
        if (kind is not ('/' or '*'))
        {
            return start + 1;
        }

        var end = kind == '/' ? _text.IndexOfAny(LineEnds, start) : _text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2;
        if (kind == '*' && end < 2)
        {
            _unclosed = new TextSpan(start, 2);
        }

        // A line may end with the file, and a comment without an end does.
        end = end < 2 ? _text.Length : end;
        _blanked ??= _text.ToCharArray();
        for (var i = start; i < end; i++)
        {
            _blanked[i] = _text[i] is '\r' or '\n' ? _text[i] : ' ';
        }

        return end;
    }
}
