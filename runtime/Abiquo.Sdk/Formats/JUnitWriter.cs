using System.Globalization;
using System.Text;
using System.Xml;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes JUnit XML, which build servers show as tests.</summary>
public static class JUnitWriter
{
    /// <summary>The document.</summary>
    /// <param name="name">What was tested.</param>
    /// <param name="suites">The suites.</param>
    public static string Write(string name, IEnumerable<JUnitSuite> suites)
    {
        ArgumentNullException.ThrowIfNull(suites);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
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

/// <summary>A group of cases.</summary>
/// <param name="Name">Its name, and the class of its cases.</param>
/// <param name="Cases">The cases.</param>
public sealed record JUnitSuite(string Name, ValueList<JUnitCase> Cases);

/// <summary>A case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Failure">What failed, or null where it passed.</param>
public sealed record JUnitCase(string Name, JUnitFailure? Failure);

/// <summary>Why a case failed.</summary>
/// <param name="Message">In a sentence.</param>
/// <param name="Text">All of it.</param>
public sealed record JUnitFailure(string Message, string Text);
