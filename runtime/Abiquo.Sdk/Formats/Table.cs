namespace Abiquo.Sdk.Formats;

/// <summary>Rows and columns of text, which every table format writes in its own way.</summary>
/// <param name="Title">What the table shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record Table(string Title, ValueList<Column> Columns, ValueList<ValueList<string>> Rows);

/// <summary>A column of a table.</summary>
/// <param name="Name">The heading; in CSV and JSON the name of the field.</param>
/// <param name="IsNumber">Whether its cells are whole numbers.</param>
public sealed record Column(string Name, bool IsNumber = false)
{
    /// <summary>A column of texts is given by its name alone.</summary>
    public static implicit operator Column(string name) => new(name);
}
