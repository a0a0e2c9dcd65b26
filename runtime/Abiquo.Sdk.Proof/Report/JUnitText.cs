using System.Globalization;
using System.Text;
using System.Xml;

namespace Abiquo.Sdk.Proof;

/// <summary>Writes a result as JUnit XML: a suite for each address that listens, a case for each that connects.</summary>
public static class JUnitText
{
    /// <summary>The document.</summary>
    public static string Write(ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var differences = result.Differences.ToLookup(difference => (difference.From, difference.To));
        var suites = result.Plan.Probes
            .Select(probe => (To: result.Plan.Ends[probe.To], From: result.Plan.Ends[probe.From]))
            .Distinct()
            .GroupBy(pair => pair.To, pair => pair.From)
            .ToList();
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", $"firewalls for {result.Plan.Format}");
            foreach (var suite in suites)
            {
                Suite(xml, suite.Key, [.. suite], [.. suite.Select(from => differences[(from, suite.Key)].ToList())]);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Suite(XmlWriter xml, ProbeEnd to, List<ProbeEnd> sources, List<List<ProofDifference>> differences)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", to.ToString());
        xml.WriteAttributeString("tests", sources.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", differences.Count(found => found.Count > 0).ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < sources.Count; i++)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", to.ToString());
            xml.WriteAttributeString("name", $"from {sources[i]}");
            if (differences[i].Count > 0)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", $"{differences[i].Count} connections are not as in the matrix");
                xml.WriteString(string.Join('\n', differences[i]));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
