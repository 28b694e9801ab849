using System.Collections.Immutable;

namespace NewsSite.Templating.Components;

/// <summary>What a component takes, as the head of its template declares it.</summary>
/// <param name="Name">As articles write it.</param>
public sealed record ComponentDeclaration(string Name)
{
    /// <summary>What it is for, in a sentence.</summary>
    public string Description { get; init; } = "";

    public BodyRule Body { get; init; } = BodyRule.Optional;

    public ImmutableArray<AttributeDeclaration> Attributes { get; init; } = [];

    /// <summary>Markdown that uses it, for the documentation.</summary>
    public string? Example { get; init; }

    /// <summary>The path of its template.</summary>
    public string Template => TemplateOf(Name);

    /// <summary>The path of its template for feeds, whether or not there is one.</summary>
    public string FeedTemplateName => ComponentPath.Folder + Name + ComponentPath.FeedExtension;

    /// <summary>The template for feeds; <c>null</c> where feeds carry the body alone.</summary>
    public string? FeedTemplate => HasFeedTemplate ? FeedTemplateName : null;

    public bool HasFeedTemplate { get; init; }

    /// <summary>Where a component of that name has its template.</summary>
    public static string TemplateOf(string name) => ComponentPath.Folder + name + ComponentPath.Extension;
}

/// <summary>Whether a component has text between its two lines.</summary>
public enum BodyRule
{
    Optional,
    Required,
    None,
}

/// <summary>One attribute: the name by which articles set it, and the variable by which the template reads it.</summary>
public sealed record AttributeDeclaration(string Name, string Variable, AttributeType Type)
{
    public bool IsRequired { get; init; }

    /// <summary>Whether a use without it is poorer for some readers.</summary>
    public bool IsExpected { get; init; }

    /// <summary>The words of a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The value where an article gives none, in the form in which articles write values.</summary>
    public string? Default { get; init; }

    public string Description { get; init; } = "";
}

public enum AttributeType
{
    Text,

    /// <summary>Emphasis, code and links in a line.</summary>
    Markdown,

    /// <summary>An address as in a link of a text.</summary>
    Url,

    /// <summary>A picture as in a text.</summary>
    Picture,

    /// <summary>Any file beside the article, or an address elsewhere.</summary>
    File,

    /// <summary>A story or page, by its file or its id.</summary>
    Article,

    Date,
    Number,
    Flag,
    Choice,
    Language,
}
