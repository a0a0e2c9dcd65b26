namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Shows the progress of a long operation on one line of the terminal. Short operations show nothing.</summary>
internal sealed class ProgressCounter(TextWriter output, string what) : IProgress<int>, IDisposable
{
    private const int Interval = 250;

    private int _done;

    public void Report(int value)
    {
        _done = value;
        if (value % Interval == 0)
        {
            output.Write($"\r{value} {what}");
        }
    }

    public void Dispose()
    {
        if (_done >= Interval)
        {
            output.Write($"\r{_done} {what}\n");
        }
    }
}
