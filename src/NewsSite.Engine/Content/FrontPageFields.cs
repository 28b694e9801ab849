using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The keys of <c>content/data/front.yaml</c>, in which editors set the front page.</summary>
public static class FrontPageFields
{
    public static readonly FieldTable Page = new(
        new Field("lead", "story or map", "the story at the top"),
        new Field("secondary", "list of stories or maps", "the stories beside and below the lead"),
        new Field("strips", "list of maps", "the rows of stories further down; without this key, one for each top section"));

    public static readonly FieldTable Slot = new(
        new Field("story", "id or path, required", "the story: its id, or its file such as world/bridge.md") { Aliases = ["article", "id"] },
        new Field("headline", "text", "the headline on the front, if not the story's own") { Aliases = ["title"] },
        new Field("kicker", "text", "the small line above the headline on the front"),
        new Field("image", "path or map", "the picture on the front; a path is relative to content/"),
        new Field("show_summary", "yes or no", "whether the teaser is shown"),
        new Field("until", "date and time", "when the slot falls back to automatic filling"));

    public static readonly FieldTable Strip = new(
        new Field("title", "text", "the strip's heading; default the title of its list"),
        new Field("section", "folder", "fills the strip with the stories of a section, such as local/harbour"),
        new Field("topic", "text", "fills the strip with the stories of a topic"),
        new Field("tag", "text", "fills the strip with the stories of a tag"),
        new Field("series", "text", "fills the strip with the stories of a series"),
        new Field("stories", "list of stories or maps", "stories that stand first in the strip") { Aliases = ["items"] },
        new Field("size", "whole number", "how many stories the strip holds; default front.strip of newssite.yaml"));
}
