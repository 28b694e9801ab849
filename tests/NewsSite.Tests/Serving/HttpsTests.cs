using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary><c>newssite serve --certificate</c>: the preview over https, and certificates that cannot be used.</summary>
public sealed class HttpsTests
{
    [Theory]
    [InlineData("--certificate here.pem --key key.pem")]
    [InlineData("--certificate both.pem")]
    public async Task a_preview_is_shown_over_https(string options)
    {
        using var site = new SmallSite().Story("world/ferry", "title: Ferry is late\ndate: 2026-11-20", "First words.");
        MakeCertificate(site.Root);
        await using var run = await PreviewRun.StartAsync(site, options);
        Assert.Contains("Serving https://127.0.0.1:", run.Terminal, StringComparison.Ordinal);
        Assert.Contains("First words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        site.Story("world/ferry", "title: Ferry is late\ndate: 2026-11-20", "Second words.");
        await run.UntilChangeAsync();
        Assert.Contains("Second words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.pem", "there is no file")]
    [InlineData("newssite.yaml", "no certificate and key that belong together")]
    public void a_certificate_that_cannot_be_used_is_told(string file, string problem)
    {
        using var site = new SmallSite();
        var run = CliRun.Of(["serve", "--certificate", file], CliRun.Pipe with { CurrentDirectory = site.Root });
        Assert.Equal(1, run.Code);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_key_alone_is_a_mistake()
    {
        using var site = new SmallSite();
        Assert.Contains("give that with --certificate", CliRun.Of(["serve", "--key", "key.pem"], CliRun.Pipe with { CurrentDirectory = site.Root }).Error, StringComparison.Ordinal);
    }

    /// <summary>A certificate for this test, its key, and both in one file.</summary>
    private static void MakeCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(PreviewRun.TestCertificate, key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Join(folder, "here.pem"), certificate.ExportCertificatePem() + "\n");
        File.WriteAllText(Path.Join(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem() + "\n");
        File.WriteAllText(Path.Join(folder, "both.pem"), $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
    }
}
