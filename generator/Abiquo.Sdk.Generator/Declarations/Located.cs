using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>
/// A value and its position, so that errors found later still point at the right characters. Not a struct: the first run would spend
/// more time compiling generic lists and queries of it than doing its work.
/// </summary>
internal sealed record Located<T>(T Value, TextSpan Span);
