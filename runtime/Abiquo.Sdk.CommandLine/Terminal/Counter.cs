namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Shows on one line of a terminal how far long work is; work that is soon done shows nothing.</summary>
internal sealed class Counter(TextWriter output, string what) : IProgress<int>, IDisposable
{
    private const int Often = 250;

    private int _done;

    public void Report(int value)
    {
        _done = value;
        if (value % Often == 0)
        {
            output.Write($"\r{value} {what}");
        }
    }

    public void Dispose()
    {
        if (_done >= Often)
        {
            output.Write($"\r{_done} {what}\n");
        }
    }
}
