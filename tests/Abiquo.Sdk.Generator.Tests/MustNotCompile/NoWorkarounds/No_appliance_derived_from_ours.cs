using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record DatabaseV2V : V2V, IApi // error CS0509: 'DatabaseV2V': cannot derive from sealed type 'V2V' // error ABQ1004: 'DatabaseV2V' takes the role IApi by hand
{
}
