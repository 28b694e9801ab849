using System.Globalization;

namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>NS8xxx: pictures, and what is made of them.</summary>
    public static class Pictures
    {
        /// <summary>A picture that is cut off or damaged, a file that is no picture browsers can show, or an SVG drawing that is not well formed.</summary>
        public static Diagnostic Unusable(SourceSpan span, string name, string detail)
            => Error("NS8001", span, $"the picture '{name}' cannot be used: {detail}", "fetch it once more, or open it in a program for pictures and save it as JPEG, PNG, GIF, WebP, AVIF or SVG");

        /// <summary>A picture whose name claims another format than it has.</summary>
        public static Diagnostic WrongName(SourceSpan span, string name, string detail)
            => Error("NS8002", span, $"the picture '{name}' is not what its name says: {detail}", "rename the file, and the name here");

        /// <summary>A picture of more pixels or bytes than a build can afford, by mistake or on purpose.</summary>
        public static Diagnostic TooLarge(SourceSpan span, string name, string detail)
            => Error("NS8003", span, $"the picture '{name}' is too large: {detail}", "make it smaller; 4000 pixels are more than any screen shows");

        /// <summary>A picture of a story without a credit, where <c>images.require_credit</c> asks for one (table (c), IM002).</summary>
        public static Diagnostic NoCredit(SourceSpan span, string name)
            => Warning("NS8006", span, $"the picture '{name}' has no credit", "write 'credit: …' with who made it and whose it is");

        /// <summary>The file of a picture names another author, credit or owner than the story does (table (c), IM007).</summary>
        public static Diagnostic Contradiction(SourceSpan span, string field, string here, string there)
            => Warning("NS8007", span, $"the {field} is '{here}', but the picture's file says '{there}'", "find out who is right; what stands here is shown");

        /// <summary>image.focus is no point of a picture.</summary>
        public static Diagnostic BadFocus(SourceSpan span, string text)
            => Warning("NS8008", span, $"the focus '{text}' is no point of a picture", "write how far across and down it is, such as 50% 30%, or words such as top and left bottom");

        /// <summary>A static picture, which is published as it is, tells where it was taken or by which camera (table (c), IM006).</summary>
        public static Diagnostic TellsTooMuch(SourceSpan span, string name, bool isPlace)
            => Warning("NS8009", span, $"the picture '{name}' tells everybody {(isPlace ? "where it was taken" : "which camera took it")}", "move it out of content/static/, and nothing but who made it is published with it");

        /// <summary>A picture that moves: a GIF goes on moving and nobody can stop it, of all others only the first frame is shown (table (c), IM012; WCAG 2.2.2).</summary>
        public static Diagnostic Moves(SourceSpan span, string name, bool isStopped)
            => Warning("NS8010", span, $"the picture '{name}' moves, {(isStopped ? "but only its first frame is shown" : "and readers cannot stop it")}", "make a video of it, which readers can stop, and write ':::video'; or keep a still of it");

        /// <summary>The text for those who cannot see a picture says nothing of it: it is the caption or the file's name, or says that it is a picture (table (c), IM003).</summary>
        public static Diagnostic TextSaysNothing(SourceSpan span, string name, string problem)
            => Warning("NS8011", span, $"the text for those who cannot see '{name}' {problem}", "say in a sentence what there is to see, as if on the telephone");

        /// <summary>A lead picture that search engines find too small or too narrow to show (table (c), IM004, IM005); told on request.</summary>
        public static Diagnostic SmallLead(SourceSpan span, string name, int width, int height, string why)
            => Warning("NS8012", span, $"the lead picture '{name}' has {width} × {height} pixels; {why}", "take a larger one, 1200 pixels across or more and about 16:9");

        /// <summary>A credit that names a Creative Commons licence without a link to it, which the licence asks for (table (c), IM010).</summary>
        public static Diagnostic LicenceWithoutLink(SourceSpan span, string credit)
            => Warning("NS8013", span, $"the credit '{credit}' names a licence that asks for a link to its text", "write 'license: https://creativecommons.org/licenses/…', and 'credit_url: …' with where the picture comes from");

        /// <summary>images.icon names what no icons can be made of, or only soft ones.</summary>
        public static Diagnostic UnfitIcon(SourceSpan span, string name, string problem)
            => Warning("NS8014", span, $"the icon '{name}' {problem}", "name a square SVG, or a square PNG of 512 pixels or more");

        /// <summary>A lead picture makes readers with a telephone wait: what they get of it is heavier than <c>budgets.lead</c> (table (c), PF002).</summary>
        public static Diagnostic HeavyLead(SourceSpan span, string name, int width, long bytes, int limit)
            => Warning("NS8015", span, string.Create(CultureInfo.InvariantCulture, $"the lead picture '{name}' weighs {(bytes + 999) / 1000} kB at {width} pixels, more than {limit}"), "take a calmer part of it, or lower images.quality");

        /// <summary>A picture for social networks that they do not show: a drawing, one that moves, a format that they do not know, or more than 5 MB (table (c), IM008).</summary>
        public static Diagnostic UnfitSocial(SourceSpan span, string name, string problem)
            => Error("NS8016", span, $"social networks will not show '{name}': it {problem}", "name a JPEG or PNG of 1200 × 630 pixels or more");

        /// <summary>A picture that a machine made, with nothing beside it that says so (table (c), IM011).</summary>
        public static Diagnostic UnlabelledAi(SourceSpan span, string name, string type)
            => Warning("NS8017", span, $"the picture '{name}' is '{type}', and readers are not told", "say in its 'caption' how it was made");

        /// <summary>images.widths holds something else than a width.</summary>
        public static Diagnostic BadWidth(SourceSpan span, string text, int most)
            => Error("NS8004", span, $"'{text}' is no width of a picture", $"write whole numbers of pixels from 1 to {most}");

        /// <summary>images.crops holds something else than the shape of a picture.</summary>
        public static Diagnostic BadRatio(SourceSpan span, string text)
            => Error("NS8005", span, $"'{text}' is no shape of a picture", "write width and height, such as 16:9");
    }
}
