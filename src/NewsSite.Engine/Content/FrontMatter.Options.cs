using System.Collections.Immutable;
using NewsSite.Content.Packing;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What an editor decided about a story beside its text (see <see cref="StoryOptions"/>).</summary>
public sealed partial class FrontMatter
{
    public bool HasRelated => Packed.Has(FrontField.Related);

    public ImmutableArray<Located<string>> Related => Packed.LocatedTexts(FrontField.Related);

    public Located<string>? TranslationOf => Packed.Located(FrontField.TranslationOf);

    public Distributor? Distributor => Packed.Number(FrontField.Distributor) is { } value && Enum.IsDefined((Distributor)value) ? (Distributor)value : null;

    public bool? Comments => Packed.Flag(FrontField.Comments);

    public string? CommentsAt => Packed.Text(FrontField.CommentsAt);

    /// <summary>For the desk's lists alone: no output may hold any of it.</summary>
    public AssignmentEntry? Assignment => Packed.Map(FrontField.Assignment, OptionPacking.Assignment);

    public TelegramEntry? Telegram => Packed.Map(FrontField.Telegram, OptionPacking.Telegram);

    public RepublishEntry? Republish => OptionPacking.Republish(Packed, FrontField.Republish, _path);

    public bool Search => Packed.Flag(FrontField.Search) ?? true;

    public bool? ShowsContents => Packed.Flag(FrontField.Contents);

    public bool ShowsShare => Packed.Flag(FrontField.Share) ?? true;

    public bool ShowsRelated => Packed.Flag(FrontField.RelatedBlock) ?? true;

    public bool? ShowsNewsletter => Packed.Flag(FrontField.Newsletter);

    public bool? ShowsDonate => Packed.Flag(FrontField.Donate);

    public bool? ShowsAds => Packed.Flag(FrontField.Ads);
}
