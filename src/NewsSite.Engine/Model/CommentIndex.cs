using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Finds what readers wrote below which story.</summary>
internal static class CommentIndex
{
    /// <summary>By the id of a story or the place of its file, which may wait but must be there; nothing where the site shows no comments.</summary>
    public static ImmutableDictionary<string, ImmutableArray<CommentSource>> Of(ContentSet content, CommentConfig config, DiagnosticBag diagnostics)
    {
        if (!config.AreShown || content.Comments.IsEmpty)
        {
            return ImmutableDictionary<string, ImmutableArray<CommentSource>>.Empty;
        }
        var names = content.Articles.Concat(content.Pages).SelectMany(story => new[] { story.Id, story.Place.Id }).ToHashSet(StringComparer.Ordinal);
        foreach (var source in content.Comments.Where(source => !names.Contains(source.Story)))
        {
            diagnostics.Add(Errors.FrontMatter.CommentsOfNoStory(source.File.Path, source.Story).Suggesting(source.Story, names));
        }
        return content.Comments.GroupBy(source => source.Story, StringComparer.Ordinal).ToImmutableDictionary(files => files.Key, ImmutableArray.ToImmutableArray, StringComparer.Ordinal);
    }
}
