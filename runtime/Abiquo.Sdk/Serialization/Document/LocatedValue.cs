namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Represents a JSON value and its position.</summary>
internal abstract record LocatedValue(TextPosition Position)
{
    /// <summary>Gets the type of the value for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>Represents a JSON object.</summary>
internal sealed record LocatedObject(TextPosition Position, IReadOnlyList<LocatedMember> Members) : LocatedValue(Position)
{
    public override string Kind => "an object";
}

/// <summary>Represents a member of an object. Its position is that of its name.</summary>
internal sealed record LocatedMember(string Name, TextPosition Position, LocatedValue Value);

/// <summary>Represents a JSON array.</summary>
internal sealed record LocatedArray(TextPosition Position, IReadOnlyList<LocatedValue> Items) : LocatedValue(Position)
{
    public override string Kind => "a list";
}

/// <summary>Represents a JSON string.</summary>
internal sealed record LocatedString(TextPosition Position, string Text) : LocatedValue(Position)
{
    public override string Kind => "a string";
}

/// <summary>Represents a JSON number as it is written, because it may not fit in any numeric type.</summary>
internal sealed record LocatedNumber(TextPosition Position, string Digits) : LocatedValue(Position)
{
    public override string Kind => "a number";
}

/// <summary>Represents true, false or null.</summary>
internal sealed record LocatedLiteral(TextPosition Position, string Text) : LocatedValue(Position)
{
    public override string Kind => Text;
}
