using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Shortcut : Datanode.MaxScaleEndpoint // error CS0509: 'Shortcut': cannot derive from sealed type 'Datanode.MaxScaleEndpoint'
{
}
