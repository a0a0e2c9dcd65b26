using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>
/// Writes to standard output or standard error, either of which may be closed, or a file on a full disk. What .NET throws then depends
/// on the reason; here it is one exception, or nothing where nobody could be told.
/// </summary>
/// <param name="inner">The writer.</param>
/// <param name="mustSucceed">Whether a failure is an <see cref="OutputException"/>; otherwise the text is lost.</param>
internal sealed class GuardedWriter(TextWriter inner, bool mustSucceed) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception failure) when (IsOfTheStream(failure))
        {
            Report(failure);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception failure) when (IsOfTheStream(failure))
        {
            Report(failure);
        }
    }

    private static bool IsOfTheStream(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ObjectDisposedException;

    private void Report(Exception failure)
    {
        if (mustSucceed)
        {
            throw new OutputException(failure);
        }
    }
}
