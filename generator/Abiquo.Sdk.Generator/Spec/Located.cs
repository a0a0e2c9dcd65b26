using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Spec;

/// <summary>Something that was read, and where: errors found later still point at the right characters.</summary>
internal readonly record struct Located<T>(T Value, TextSpan Span);
