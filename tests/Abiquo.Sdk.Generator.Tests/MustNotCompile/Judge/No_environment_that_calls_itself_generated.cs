using System.CodeDom.Compiler;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[GeneratedCode("Abiquo.Sdk.Generator", "0.1.0")]
internal sealed record Own : DistributedEnvironment; // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
