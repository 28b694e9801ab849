using System.Collections.Immutable;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Cli.Serving;

/// <summary>
/// Answers as the site's host would: pages in folders, redirects, withdrawn stories, the site's own page for unknown addresses, its
/// headers. To pages it adds the preview's script.
/// </summary>
internal sealed class PageAnswers(PreviewRequest request, PreviewDesk desk, Action<ImmutableArray<Diagnostic>> tell)
{
    /// <summary>No output can lie there: its name is that of a folder of ours.</summary>
    private const string Events = "/.newssite/events";

    /// <summary>The end of the address at which the source map of a style sheet is.</summary>
    private const string Map = ".map";

    private const string Policy = "Content-Security-Policy";
    private const string Transport = "Strict-Transport-Security";

    private readonly PreviewFiles _files = new(PreviewFolder.Of(request.Root));

    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        if (!IsOurs(context.Request.Host.Host))
        {
            // A foreign site can give its own name this machine's address, and read what is answered there.
            await WriteAsync(context, StatusCodes.Status403Forbidden, "This preview answers at its own address alone.\n");
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "A preview can be read, and nothing else.\n");
        }
        else if (context.Request.Path == Events)
        {
            await desk.Hub.TellAsync(context, () => desk.Current.Message, desk.Closing);
        }
        else
        {
            await desk.FirstBuild.WaitAsync(context.RequestAborted);
            await AnswerAsync(context, desk.Current, context.Request.Path.Value ?? "/");
        }
    }

    private bool IsOurs(string host)
        => !IPAddress.IsLoopback(request.Address.Address) || IPAddress.TryParse(host.Trim('[', ']'), out _) || host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal);

    private Task AnswerAsync(HttpContext context, PreviewState state, string path)
    {
        if (!_files.HasAny)
        {
            return SendPageAsync(context, state, StatusCodes.Status503ServiceUnavailable, WaitingPage.Text);
        }
        if (path == "/" || path == state.BasePath)
        {
            if (state.BasePath.Length > 0)
            {
                return Redirect(context, UrlText.EncodePath(state.BasePath + "/"));
            }
        }
        if (state.Gone.TryGetValue(path, out var gone) && _files.At("/" + gone.File) is { } notice)
        {
            return SendPageAsync(context, state, StatusCodes.Status410Gone, Read(notice));
        }
        if (state.Redirects.TryGetValue(path, out var rule) || state.Redirects.TryGetValue(path + "/", out rule))
        {
            return Redirect(context, rule.To);
        }
        return path.StartsWith(state.BasePath + "/", StringComparison.Ordinal)
            ? AnswerInsideAsync(context, state, path[state.BasePath.Length..])
            : NotFoundAsync(context, state, "/");
    }

    private Task AnswerInsideAsync(HttpContext context, PreviewState state, string path)
    {
        if (Make(state, path) is { IsEmpty: false } made)
        {
            Prepare(context, state);
            return TypedResults.Bytes(made, MediaTypes.Of(path)).ExecuteAsync(context);
        }
        if (_files.At(path) is not { } file)
        {
            return _files.IsFolder(path)
                ? Redirect(context, UrlText.EncodePath($"{state.BasePath}{path}/") + context.Request.QueryString)
                : NotFoundAsync(context, state, path);
        }
        if (file.Extension == ".html")
        {
            return SendPageAsync(context, state, StatusCodes.Status200OK, Read(file), TagOf(file, state));
        }
        Prepare(context, state);
        if (state.StyleMaps?.Has(path) == true)
        {
            // In the file it would change what pages know of its content.
            context.Response.Headers["SourceMap"] = Uri.EscapeDataString(file.Name) + Map;
        }
        return TypedResults.PhysicalFile(file.FullName, state.MediaTypes.GetValueOrDefault(file.Name) ?? MediaTypes.Of(file.Name), lastModified: file.LastWriteTimeUtc, entityTag: TagOf(file, null), enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    /// <summary>What is made when somebody asks for it, and is in no file before.</summary>
    private ReadOnlyMemory<byte>? Make(PreviewState state, string path)
    {
        if (state.Pictures?.Take(path) is not { } picture)
        {
            return path.EndsWith(Map, StringComparison.Ordinal) ? state.StyleMaps?.Take(path[..^Map.Length]) : null;
        }
        tell(picture.Found);
        return picture.Bytes;
    }

    private Task NotFoundAsync(HttpContext context, PreviewState state, string path)
        => SendPageAsync(context, state, StatusCodes.Status404NotFound, _files.NotFound(path) is { } page ? Read(page) : WaitingPage.NothingHere);

    private static Task Redirect(HttpContext context, string to)
    {
        // Browsers remember a lasting redirect for ever, and this port may show another site tomorrow.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = to;
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        return Task.CompletedTask;
    }

    private static Task SendPageAsync(HttpContext context, PreviewState state, int status, string html, EntityTagHeaderValue? tag = null)
    {
        Prepare(context, state);
        context.Response.StatusCode = status;
        var mark = state.Unreleased.TryGetValue(UrlText.EncodePath(context.Request.Path.Value ?? "/"), out var held) ? PreviewMessage.Label(held) : null;
        var page = Encoding.UTF8.GetBytes(PreviewScript.AddTo(html, state.Build, mark));
        return TypedResults.Bytes(page, "text/html; charset=utf-8", entityTag: tag).ExecuteAsync(context);
    }

    private static void Prepare(HttpContext context, PreviewState state)
    {
        foreach (var (name, value) in state.Headers)
        {
            if (!name.Equals(Transport, StringComparison.OrdinalIgnoreCase))
            {
                context.Response.Headers[name] = name.Equals(Policy, StringComparison.OrdinalIgnoreCase) ? PreviewPolicy.Relax(value, PreviewScript.Source) : value;
            }
        }
        context.Response.Headers.CacheControl = "no-cache";
    }

    /// <summary>A page is another one in another build, because the script asks which it is of.</summary>
    private static EntityTagHeaderValue TagOf(FileInfo file, PreviewState? state)
        => new($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}-{state?.Build}\"");

    /// <summary>The next build may put another file in its place while it is read.</summary>
    private static string Read(FileInfo file)
    {
        using var reader = new StreamReader(new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Task WriteAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
