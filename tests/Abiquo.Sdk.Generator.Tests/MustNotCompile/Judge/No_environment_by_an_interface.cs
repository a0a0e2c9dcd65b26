using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

internal sealed class Own : IGeneratedEnvironment
{
    public static EnvironmentShape Shape => DistributedEnvironment.Shape;

    internal static object Read(string json) => Abiquo.Sdk.Serialization.EnvironmentJson.Read<Own>(json); // error CS0311: The type 'Own' cannot be used as type parameter 'TEnvironment'
}
