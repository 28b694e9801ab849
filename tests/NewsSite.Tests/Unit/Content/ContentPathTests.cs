using NewsSite.Content;
using Xunit;

namespace NewsSite.Tests.Unit.Content;

/// <summary>What a path alone says of a file (decision 3).</summary>
public sealed class ContentPathTests
{
    [Theory]
    [InlineData("content/world/ferry.md", ContentKind.Article, "world", "ferry", null, null)]
    [InlineData("content/world/2026-01-02-bridge.ru.md", ContentKind.Article, "world", "bridge", "ru", "2026-01-02")]
    [InlineData("content/ru/world/ferry.md", ContentKind.Article, "world", "ferry", "ru", null)]
    [InlineData("content/ru/world/ferry.en.md", ContentKind.Article, "world", "ferry", "en", null)]
    [InlineData("content/world/v1.2.md", ContentKind.Article, "world", "v1.2", null, null)]
    [InlineData("content/world/2026-01-02-.md", ContentKind.Article, "world", "2026-01-02-", null, null)]
    [InlineData("content/world/ferry/index.md", ContentKind.Article, "world", "ferry", null, null)]
    [InlineData("content/world/2026-01-02-ferry/INDEX.ru.md", ContentKind.Article, "world", "ferry", "ru", "2026-01-02")]
    [InlineData("content/world/harbour/ferry.markdown", ContentKind.Article, "world/harbour", "ferry", null, null)]
    [InlineData("content/world/index.md", ContentKind.Article, "world", "world", null, null)]
    [InlineData("content/world/_Index.md", ContentKind.Section, "world", "_index", null, null)]
    [InlineData("content/ru/world/_index.md", ContentKind.Section, "world", "_index", "ru", null)]
    [InlineData("content/_index.md", ContentKind.Home, "", "_index", null, null)]
    [InlineData("content/Index.ru.md", ContentKind.Home, "", "index", "ru", null)]
    [InlineData("content/about.md", ContentKind.Page, "", "about", null, null)]
    [InlineData("content/pages/about/index.md", ContentKind.Page, "pages", "about", null, null)]
    [InlineData("content/pages/photo.png", ContentKind.Asset, "pages", "photo", null, null)]
    [InlineData("content/authors/ada.yaml", ContentKind.Author, "authors", "ada", null, null)]
    [InlineData("content/authors/ada/index.md", ContentKind.Author, "authors", "ada", null, null)]
    [InlineData("content/authors/_index.md", ContentKind.Nothing, "", "authors", null, null)]
    [InlineData("content/authors/ada.jpg", ContentKind.Asset, "authors", "ada", null, null)]
    [InlineData("content/data/polls.csv", ContentKind.Data, "data", "polls", null, null)]
    [InlineData("content/data/front.yaml", ContentKind.FrontPage, "", "front", null, null)]
    [InlineData("content/data/front.ru.yml", ContentKind.FrontPage, "", "front", "ru", null)]
    [InlineData("content/data/front.xx.yaml", ContentKind.Data, "data", "front.xx", null, null)]
    [InlineData("content/media/a/pier.png", ContentKind.Asset, "media/a", "pier", null, null)]
    [InlineData("content/static/.well-known/security.txt", ContentKind.Static, "static/.well-known", "security.txt", null, null)]
    [InlineData("content/world/.ferry.md", ContentKind.Ignored, "", "", null, null)]
    [InlineData("content/.git/ferry.md", ContentKind.Ignored, "", "", null, null)]
    public void A_path_says_what_a_file_is(string path, ContentKind kind, string folders, string name, string? language, string? date)
    {
        var place = ContentPath.Parse(path, LanguageOf);

        Assert.Equal((kind, folders, name, language, date), (place.Kind, string.Join('/', place.Folders), place.Name, place.Language, place.Date));
    }

    [Theory]
    [InlineData("content/world/2026-01-02-bridge.ru.md", "world/2026-01-02-bridge.ru")]
    [InlineData("content/world/ferry/index.markdown", "world/ferry/index")]
    public void A_path_without_extension_names_its_story(string path, string id)
        => Assert.Equal(id, ContentPath.Parse(path, LanguageOf).Id);

    [Theory]
    [InlineData("content/world", "content/world/ferry.md", true)]
    [InlineData("content/world", "content/world/a/ferry.md", false)]
    [InlineData("content/world", "content/worlds/ferry.md", false)]
    [InlineData("content/world/a", "content/world/ferry.md", false)]
    public void A_folder_holds_what_lies_directly_in_it(string folder, string path, bool holds)
        => Assert.Equal(holds, new ContentFolder(folder, LanguageOf).Holds(path));

    private static string? LanguageOf(string name) => name is "ru" or "en" ? name : null;
}
