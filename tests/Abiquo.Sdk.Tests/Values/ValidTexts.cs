using System.Globalization;
using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Values;

/// <summary>Generates valid text for the value types, in all permitted spellings.</summary>
internal static class ValidTexts
{
    private const string Letters = "abcxyzABCXYZ";
    private const string LettersAndDigits = Letters + "0123456789";

    public static Gen<string> Fqdns =>
        from labels in Label.NonEmptyListOf()
        from last in Gen.Elements(Letters.ToCharArray())
        select string.Join('.', labels.Take(3)) + "." + last;

    public static Gen<string> IPv4 => Gen.Choose(0, 255).ArrayOf(4).Select(numbers => string.Join('.', numbers.Select(Plain)));

    /// <summary>Has many zeros, so that the shortest form is often shorter, and sometimes capitals and leading zeros.</summary>
    public static Gen<string> IPv6 =>
        from groups in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 0xffff)).ArrayOf(8)
        from format in Gen.Elements("x", "X4")
        select string.Join(':', groups.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));

    public static Gen<string> Addresses => Gen.OneOf(IPv4, IPv6);

    public static Gen<string> Networks =>
        from address in Addresses
        let bytes = IPAddress.Parse(address).GetAddressBytes()
        from length in Gen.Choose(0, bytes.Length * 8)
        select $"{Masked(bytes, length)}/{Plain(length)}";

    public static Gen<string> Shares =>
        from host in Gen.OneOf(Label, Fqdns, IPv4, IPv6.Select(address => $"[{address}]"))
        from path in Label.NonEmptyListOf()
        from separator in Gen.Elements("/", "//")
        from end in Gen.Elements("", "/")
        select $"{host}:/{string.Join(separator, path.Take(4))}{end}";

    public static Gen<string> DatacenterIds =>
        from first in Gen.Elements(LettersAndDigits.ToCharArray())
        from rest in Gen.Elements((LettersAndDigits + "-_").ToCharArray()).ListOf()
        select first + string.Concat(rest.Take(62));

    /// <summary>Starts with a letter, so that a name of digits does not look like an address.</summary>
    private static Gen<string> Label =>
        from first in Gen.Elements(Letters.ToCharArray())
        from middle in Gen.Elements((LettersAndDigits + "-").ToCharArray()).ListOf()
        from last in Gen.Elements(LettersAndDigits.ToCharArray())
        select first + string.Concat(middle.Take(20)) + last;

    private static IPAddress Masked(byte[] address, int length) =>
        new([.. address.Select((value, i) => (byte)(value & (0xff00 >> Math.Clamp(length - (i * 8), 0, 8))))]);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
