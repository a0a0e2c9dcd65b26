namespace System.Runtime.CompilerServices;

// The compiler asks for this type by name for init accessors, and netstandard2.0 lacks it.
internal static class IsExternalInit;
