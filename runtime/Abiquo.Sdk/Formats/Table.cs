namespace Abiquo.Sdk.Formats;

/// <summary>Represents a table of text, independent of the format that it is written in.</summary>
/// <param name="Title">What the table shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with one cell for every column.</param>
public sealed record Table(string Title, ValueList<Column> Columns, ValueList<ValueList<string>> Rows);

/// <summary>Represents a column of a table.</summary>
/// <param name="Name">The name, which is the heading and, in CSV and JSON, the field name.</param>
/// <param name="IsNumber">Whether the cells are integers.</param>
public sealed record Column(string Name, bool IsNumber = false)
{
    /// <summary>Converts a name to a text column.</summary>
    public static implicit operator Column(string name) => new(name);
}
