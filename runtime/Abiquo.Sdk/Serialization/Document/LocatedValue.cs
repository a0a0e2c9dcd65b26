namespace Abiquo.Sdk.Serialization.Document;

/// <summary>A JSON value and where it stands.</summary>
internal abstract record LocatedValue(TextPosition Position)
{
    /// <summary>What it is, as a message names it.</summary>
    public abstract string Kind { get; }
}

internal sealed record LocatedObject(TextPosition Position, IReadOnlyList<LocatedMember> Members) : LocatedValue(Position)
{
    public override string Kind => "an object";
}

/// <summary>A member of an object. Positioned at its name, which is where a reader looks for it.</summary>
internal sealed record LocatedMember(string Name, TextPosition Position, LocatedValue Value);

internal sealed record LocatedList(TextPosition Position, IReadOnlyList<LocatedValue> Items) : LocatedValue(Position)
{
    public override string Kind => "a list";
}

internal sealed record LocatedText(TextPosition Position, string Text) : LocatedValue(Position)
{
    public override string Kind => "a text";
}

/// <summary>A number as it is written: it may be larger than any type holds.</summary>
internal sealed record LocatedNumber(TextPosition Position, string Digits) : LocatedValue(Position)
{
    public override string Kind => "a number";
}

/// <summary>true, false or null, none of which the document uses.</summary>
internal sealed record LocatedWord(TextPosition Position, string Word) : LocatedValue(Position)
{
    public override string Kind => Word;
}
