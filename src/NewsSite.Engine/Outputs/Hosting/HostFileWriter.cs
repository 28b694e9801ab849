using System.Text;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>Makes the files for hosts and machines.</summary>
public static class HostFileWriter
{
    public static byte[] Write(HostFile kind, HostingView hosting, WellKnownView known) => kind switch
    {
        HostFile.Redirects => Text(RedirectFile.Write(hosting)),
        HostFile.Headers => Text(HeaderFile.Write(hosting)),
        HostFile.Nginx => Text(NginxConfig.Write(hosting)),
        HostFile.Apache => Text(ApacheConfig.Write(hosting)),
        HostFile.S3 => S3Objects.Write(hosting),
        HostFile.DomainName => Text(hosting.Host + "\n"),
        HostFile.SecurityTxt => Text(SecurityTxt(known)),
        HostFile.AdsTxt => Lines(known.Ads),
        HostFile.HumansTxt => Lines(known.Humans),
        HostFile.TrustTxt => Lines(known.Trust),
        HostFile.IndexNowKey => Text(known.IndexNowKey),
        HostFile.Manifest => WebManifest.Write(known.Manifest!),
        _ => [],
    };

    /// <summary>By RFC 9116.</summary>
    private static string SecurityTxt(WellKnownView known)
    {
        var file = new StringBuilder();
        foreach (var contact in known.SecurityContacts)
        {
            file.Append("Contact: ").Append(contact).Append('\n');
        }
        if (known.SecurityExpires is { } expires)
        {
            file.Append("Expires: ").Append(MachineTime.Iso8601Zulu(expires)).Append('\n');
        }
        foreach (var (name, value) in known.SecurityLines)
        {
            file.Append(name).Append(": ").Append(value).Append('\n');
        }
        return file.Append("Canonical: ").Append(known.SecurityUrl).Append('\n').ToString();
    }

    private static byte[] Lines(IReadOnlyList<string> lines) => Text(string.Concat(lines.Select(line => line + "\n")));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
