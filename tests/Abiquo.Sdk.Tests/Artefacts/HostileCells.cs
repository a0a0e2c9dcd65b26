using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>Cells that do harm where a writer passes them through.</summary>
public static class HostileCells
{
    /// <summary>A table with these cells in one row, and in columns a, b, c and so on.</summary>
    public static Table Row(params string[] cells) => new(
        "hostile", cells.Select((_, i) => new Column(((char)('a' + i)).ToString())).ToValueList(), [cells.ToValueList()]);
}
