using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;

internal static class Reader
{
    internal static IEnumerable<string> Names(Scope scope) => scope.Members.Select(member => member.Name);
}
