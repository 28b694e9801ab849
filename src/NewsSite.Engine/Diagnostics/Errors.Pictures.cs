namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>NS8xxx: pictures, and what is made of them.</summary>
    public static class Pictures
    {
        /// <summary>A picture that ends before all of it is there, as after a broken download.</summary>
        public static Diagnostic Truncated(SourceSpan span, string name, string detail)
            => Error("NS8001", span, $"the picture '{name}' is cut off: {detail}", "fetch it once more");

        /// <summary>A picture whose name claims another format than it has.</summary>
        public static Diagnostic WrongName(SourceSpan span, string name, string detail)
            => Error("NS8002", span, $"the picture '{name}' is not what its name says: {detail}", "rename the file, and the name here");

        /// <summary>A picture of more pixels or bytes than a build can afford, by mistake or on purpose.</summary>
        public static Diagnostic TooLarge(SourceSpan span, string name, string detail)
            => Error("NS8003", span, $"the picture '{name}' is too large: {detail}", "make it smaller; 4000 pixels are more than any screen shows");

        /// <summary>A file that is no picture browsers can show.</summary>
        public static Diagnostic Unknown(SourceSpan span, string name, string detail)
            => Error("NS8004", span, $"'{name}' is no picture: {detail}", "save it as JPEG, PNG, GIF, WebP, AVIF or SVG");

        /// <summary>A picture that contradicts itself or cannot be decoded.</summary>
        public static Diagnostic Damaged(SourceSpan span, string name, string detail)
            => Error("NS8005", span, $"the picture '{name}' is damaged: {detail}", "open it in a program for pictures and save it anew");

        /// <summary>An SVG drawing that is not well formed, or nothing is left of it without what runs or reaches out.</summary>
        public static Diagnostic UnsafeDrawing(SourceSpan span, string name, string detail)
            => Error("NS8006", span, $"the drawing '{name}' cannot be published: {detail}", "save it as plain SVG, without scripts and links to other files");

        /// <summary>The library that decodes pictures cannot be loaded on this machine.</summary>
        public static Diagnostic NoLibrary(SourceSpan span, string name, string detail)
            => Error("NS8007", span, $"the picture '{name}' cannot be made smaller: {detail}", "run a build of the program that is made for this system");

        /// <summary>images.widths holds something else than a width.</summary>
        public static Diagnostic BadWidth(SourceSpan span, string text, int most)
            => Error("NS8008", span, $"'{text}' is no width of a picture", $"write whole numbers of pixels from 1 to {most}");

        /// <summary>images.crops holds something else than the shape of a picture.</summary>
        public static Diagnostic BadRatio(SourceSpan span, string text)
            => Error("NS8009", span, $"'{text}' is no shape of a picture", "write width and height, such as 16:9");
    }
}
