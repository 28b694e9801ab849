namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Files and folders, in and out.</summary>
    public static class Files
    {
        /// <summary>A file or folder cannot be read.</summary>
        public static Diagnostic CannotRead(string path, string reason)
            => Error("NS6001", SourceSpan.File(path), $"cannot be read: {reason}");

        /// <summary>A symbolic link inside the site that leads out of it, nowhere, or back to a folder above.</summary>
        public static Diagnostic LinkLeavesSite(string path)
            => Error("NS6002", SourceSpan.File(path), "this link leads out of its folder, nowhere, or in a circle", "copy the file into the site");

        /// <summary>Folders nested deeper than any sane site's.</summary>
        public static Diagnostic TooDeep(string path)
            => Error("NS6003", SourceSpan.File(path), "folders are nested too deeply here");

        /// <summary>A file name that some system cannot store, or that would leave the output folder.</summary>
        public static Diagnostic UnsafeName(string path, string problem)
            => Error("NS6004", SourceSpan.File(path), $"this file name cannot be published: {problem}", "rename the file");

        /// <summary>The output folder cannot be written; what was published before is untouched.</summary>
        public static Diagnostic CannotWrite(string path, string reason)
            => Error("NS6005", SourceSpan.File(path), $"cannot be written: {reason}", "nothing was published");

        /// <summary>-o or --clean points at a folder that holds sources.</summary>
        public static Diagnostic OutputHoldsSources(string path)
            => Error("NS6006", SourceSpan.File(path), "the output folder is, or contains, the site's own sources", "choose another folder with --output");

        /// <summary>--clean on a folder with files that no build of this site wrote.</summary>
        public static Diagnostic CleanForeignFolder(string path)
            => Error("NS6007", SourceSpan.File(path), "--clean would delete files that this site's builds never wrote", "empty the folder yourself if that is what you want");

        /// <summary>A file in content/ that means nothing where it lies, or that looks like a story and is none, and that no page refers to.</summary>
        public static Diagnostic UnusedFile(string path, string reason, string help)
            => Warning("NS6008", SourceSpan.File(path), $"this file is not used: {reason}", help);

        /// <summary>A data file that is not YAML, JSON or CSV as its name says.</summary>
        public static Diagnostic BadData(SourceSpan span, string problem)
            => Error("NS6009", span, $"this data file cannot be read: {problem}");

        /// <summary>Another build of the same site is running.</summary>
        public static Diagnostic Locked(string path)
            => Error("NS6010", SourceSpan.File(path), "another build of this site is running", "wait for it to end");

        /// <summary>Renaming the finished files into the output folder failed half-way; each file is whole, and the rest waits in the staging folder.</summary>
        public static Diagnostic PublishInterrupted(string path, string reason)
            => Error("NS6011", SourceSpan.File(path), $"publishing stopped half-way: {reason}", "remove the cause and build again; the next build finishes this one first");

        /// <summary>The folder .newssite cannot be written: read-only checkouts, other users' folders.</summary>
        public static Diagnostic CannotRemember(string path)
            => Warning("NS6012", SourceSpan.File(path), "this folder cannot be written, so builds are neither locked nor remembered", "make it writable; without it, files that are no longer part of the site stay in the output");

        /// <summary>A source file was saved between being read and being rendered.</summary>
        public static Diagnostic ChangedDuringBuild(string path)
            => Error("NS6013", SourceSpan.File(path), "the file was changed while the site was being built", "build again");

        /// <summary>The marks of a merge that nobody settled: <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</c>.</summary>
        public static Diagnostic MergeConflict(SourceSpan span)
            => Error("NS6014", span, "two versions of this text stand side by side since a merge", "keep one of them and delete the lines that start with <<<<<<<, ======= and >>>>>>>; if they are meant, indent them");

        /// <summary>A pipe, socket or device among the sources.</summary>
        public static Diagnostic NotAFile(string path)
            => Error("NS6015", SourceSpan.File(path), "this is a pipe, socket or device and not a file", "remove it");

        /// <summary>A text larger than any that can be made into pages.</summary>
        public static Diagnostic TooLarge(string path, long bytes, long limit)
            => Error("NS6016", SourceSpan.File(path), $"the file has {bytes} bytes, more than the {limit} allowed", "split it");

        /// <summary>Links to folders that together lead to more files than any site has.</summary>
        public static Diagnostic TooManyLinked(string path, int limit)
            => Error("NS6017", SourceSpan.File(path), $"the links in this folder lead to more than {limit} files", "copy what is needed and remove the links");

        /// <summary>Two folders of stories whose names differ in case only.</summary>
        public static Diagnostic SameFolder(string folder, string other)
            => Warning("NS6018", SourceSpan.File(folder), $"this folder and '{other}' are one section, for their names differ in case only", "give both one name; some systems cannot keep them apart");

        /// <summary>A picture in content/ that no page shows; told on request.</summary>
        public static Diagnostic UnusedPicture(string path)
            => Info("NS6025", SourceSpan.File(path), "no page shows this picture", "delete it, or keep it for later");

        /// <summary>content/static/admin/config.yml does not fit the site's sections and fields any more (table (c), ADM001).</summary>
        public static Diagnostic StaleAdmin(string path)
            => Warning("NS6024", SourceSpan.File(path), "the forms of the CMS do not fit the site's sections and fields any more", "run 'newssite admin' and commit the file");

        /// <summary>A site without content/: a checkout or a disk that failed must not look like a site without stories.</summary>
        public static Diagnostic NoContent(string path, bool isFile)
            => Error("NS6026", SourceSpan.File(path), isFile ? "this is a file, and should be the folder with the stories" : "there is no such folder, and the stories should lie in it", "restore it, or make an empty one; nothing was published");

        /// <summary>An output of an earlier build that no longer belongs to the site and that something else has changed since; told until it is gone.</summary>
        public static Diagnostic StaleOutput(string path)
            => Warning("NS6027", SourceSpan.File(path), "the site has no such page or file any more, and it stays because something changed it after it was built", "delete it, or build with --clean; let what works on the output work on a copy of it");

        /// <summary>An output folder of which it is not known any more what earlier builds made of it; told by the build that takes it over.</summary>
        public static Diagnostic UnknownOutput(string path, int count)
            => Warning("NS6028", SourceSpan.File(path), count == 1 ? "it is not known who made this file, and it stays" : $"it is not known who made this file and {count - 1} more here, and they stay", "if an earlier build made it, it may be a withdrawn story's: delete the output folder and build again; keep .newssite/ wherever you keep the output");

        /// <summary>Two stories whose names differ in case only.</summary>
        public static Diagnostic SameName(string path, string other)
            => Warning("NS6029", SourceSpan.File(path), $"this file's name and that of '{other}' differ in case only", "give one of them another name; some systems would keep only one of the two");
    }
}
