namespace NewsSite.Views;

/// <summary>
/// What kind of question an output asks. The first ones are members of views (<see cref="ViewMembers"/>), the others have
/// one answer each. The numbers are written into the memo of outputs.
/// </summary>
public enum ReadKind : byte
{
    /// <summary>Asked of a part of something else, which was recorded, with all its parts, when it was handed out.</summary>
    Part,

    Site,
    Article,
    Source,
    Home,
    Section,
    Term,
    Author,
    Period,
    Page,
    ListPage,
    Feed,
    FeedList,
    Sitemap,
    Edition,
    Theme,

    /// <summary>How many stories a list has, or which ones stand at some of its places.</summary>
    Stories,

    /// <summary>Which stories stand at some places of one page of a list.</summary>
    PageStories,

    /// <summary>A value of free data, or its keys.</summary>
    Params,

    /// <summary>A data file, or the names of all.</summary>
    Data,

    /// <summary>A word of the i18n files, or the names of months and days.</summary>
    Word,

    /// <summary>How addresses of the site begin: the base path, or with scheme and host.</summary>
    Address,

    /// <summary>Where a target leads that somebody typed.</summary>
    Target,

    /// <summary>The story that a component names.</summary>
    NamedStory,

    /// <summary>The bytes of a file of content/.</summary>
    Text,

    /// <summary>How texts become HTML.</summary>
    Markdown,

    /// <summary>What is in a picture: its bytes, its size and what it says of itself; or what the configuration says of all.</summary>
    Picture,

    /// <summary>The length of a file in bytes.</summary>
    FileLength,

    /// <summary>A template, be it there or not.</summary>
    Template,

    /// <summary>A file of assets/, be it there or not.</summary>
    Asset,

    /// <summary>That a file of content/ is published; a duty rather than a question.</summary>
    Publication,

    /// <summary>Whether it is noted what a page makes browsers load, and told in the page; and how much that may be.</summary>
    Policy,

    /// <summary>That something is made of a picture; a duty rather than a question.</summary>
    Order,
}
