using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NewsSite.Cli.Serving;

/// <summary>What a preview over https shows browsers: a certificate and its key in PEM (RFC 7468), as mkcert and others make them.</summary>
internal static class PreviewCertificate
{
    /// <summary>Reads both.</summary>
    /// <param name="certificate">The certificate's file, absolute.</param>
    /// <param name="key">The key's; the same file where it holds both.</param>
    /// <param name="problem">Why it cannot be used, and what to do.</param>
    /// <returns><c>null</c> with a problem.</returns>
    public static X509Certificate2? Read(string certificate, string key, out string problem)
    {
        problem = "";
        try
        {
            return X509Certificate2.CreateFromPemFile(certificate, key);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = $"there is no file '{(File.Exists(certificate) ? key : certificate)}'; 'mkcert localhost' makes a certificate and its key";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"the certificate cannot be read: {exception.Message}";
        }
        catch (CryptographicException)
        {
            problem = $"'{certificate}' and '{key}' are no certificate and key that belong together; both are to be PEM and without a password, as 'mkcert localhost' makes them";
        }
        return null;
    }
}
