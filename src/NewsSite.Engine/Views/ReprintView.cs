using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>How others may republish a story.</summary>
public sealed class ReprintView(Article article, ViewScope scope) : View(ReadKind.Part, article, scope)
{
    internal override View In(ViewScope scope) => new ReprintView(article, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, License);
        Answer.Add(ref digest, LicenseUrl);
        Answer.Add(ref digest, TermsUrl);
        Answer.Add(ref digest, Note);
        Answer.Add(ref digest, Pixel);
    }

    /// <summary>The page from which the story can be copied; made if the theme has a template <c>republish.html</c>.</summary>
    public string Url => Read(Scope.Link(ReprintRoute.UrlOf(article)));

    /// <summary>As it is written: a name such as <c>CC-BY-ND-4.0</c>, or an address.</summary>
    public string? License => Read(article.FrontMatter.Republish?.License ?? Scope.Site.Config.Republish.License);

    public string? LicenseUrl => Read(License is { } license ? NewsSite.Text.License.AddressOf(license) : null);

    public string? TermsUrl => Read(Scope.Site.Config.Republish.Terms is { } terms ? Scope.Link(terms) : null);

    /// <summary>What the story's editor adds.</summary>
    public SafeHtml? Note => Read(article.FrontMatter.Republish?.Note is { } note ? Scope.Inline(note, new TextPlace(article.Source.File, article.Url)) : null);

    /// <summary>The picture by which the readers of copies are counted.</summary>
    internal string? Pixel => Read(Scope.Site.Config.Republish.Pixel?.For(Scope.AbsoluteLink(article.Url), article.Id, null));
}
