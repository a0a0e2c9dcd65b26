using System.Globalization;
using System.Text;
using System.Xml;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes JUnit XML, which build servers display as test results.</summary>
public static class JUnitWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="name">What was tested.</param>
    /// <param name="suites">The suites.</param>
    public static string Write(string name, IEnumerable<JUnitSuite> suites)
    {
        ArgumentNullException.ThrowIfNull(suites);
        using var stream = new MemoryStream();
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = encoding };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", name);
            foreach (var suite in suites)
            {
                Suite(xml, suite);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Suite(XmlWriter xml, JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        xml.WriteAttributeString("tests", suite.Cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", suite.Cases.Count(one => one.Failure is not null).ToString(CultureInfo.InvariantCulture));
        foreach (var one in suite.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", suite.Name);
            xml.WriteAttributeString("name", one.Name);
            if (one.Failure is { } failure)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", failure.Message);
                xml.WriteString(failure.Text);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

/// <summary>Represents a test suite.</summary>
/// <param name="Name">The name, which is also the class name of its cases.</param>
/// <param name="Cases">The test cases.</param>
public sealed record JUnitSuite(string Name, ValueList<JUnitCase> Cases);

/// <summary>Represents a test case.</summary>
/// <param name="Name">The name.</param>
/// <param name="Failure">The failure, or null if the case passed.</param>
public sealed record JUnitCase(string Name, JUnitFailure? Failure);

/// <summary>Represents the reason why a test case failed.</summary>
/// <param name="Message">A summary in one sentence.</param>
/// <param name="Text">The details.</param>
public sealed record JUnitFailure(string Message, string Text);
