using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>
/// Something that was read, and where: errors found later still point at the right characters. No struct: the first run would spend
/// more on compiling lists and queries of that than on its work.
/// </summary>
internal sealed record Located<T>(T Value, TextSpan Span);
