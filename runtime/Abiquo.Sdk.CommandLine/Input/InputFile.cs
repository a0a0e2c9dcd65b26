using System.CommandLine;
using System.CommandLine.Parsing;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Reads files that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Returns the content of a file, or null after reporting why it cannot be read.</summary>
    public static byte[]? Read(string path, CommandConsole console)
    {
        if (Directory.Exists(path))
        {
            console.ReportErrors([$"'{path}' is a folder; give the path of a file."]);
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            console.ReportErrors([$"the file '{path}' cannot be read: {exception.Message}"]);
            return null;
        }
    }

    /// <summary>Refuses an empty path, which a script passes whose variable is not set.</summary>
    public static Option<T> OfPath<T>(this Option<T> option)
    {
        option.Validators.Add(result => Refuse(result, result.Tokens, option.Name));
        return option;
    }

    /// <summary>Refuses an empty path, which a script passes whose variable is not set.</summary>
    public static Argument<T> OfPath<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result => Refuse(result, result.Tokens, argument.Name));
        return argument;
    }

    private static void Refuse(SymbolResult result, IEnumerable<Token> tokens, string name)
    {
        if (tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"'{name}' is empty; give a path.");
        }
    }
}
