using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Reports
{
    internal static Link Read(Ui ui, Database database) =>
        ui.Connect(database.MaxScale); // error ABQ1001: not a legal link: Ui may not connect to Database.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only.
}
