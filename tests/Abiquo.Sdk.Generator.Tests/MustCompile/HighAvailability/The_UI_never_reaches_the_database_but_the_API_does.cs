using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Reports
{
    internal static Link Read(Api api, Database database) => api.Connect(database.MaxScale);
}
