using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Views;
using Scriban;
using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>The only way from a template into a view: by the tables, read-only, with an error that names what exists.</summary>
internal sealed class ViewAccessor(MemberTable table) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => table.Members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, Scriban.Parsing.SourceSpan span, object target)
        => table.Members.Keys.Order(StringComparer.Ordinal);

    public bool HasMember(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member) => table.Members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, out object? value)
    {
        if (!table.Members.TryGetValue(member, out var read))
        {
            throw Unknown(span, member);
        }
        try
        {
            value = read(target);
        }
        catch (TextRefusedException)
        {
            throw Refused(span, ((HtmlTemplateContext)context).Component?.Name ?? "");
        }
        ((HtmlTemplateContext)context).SpendOn(value);
        return true;
    }

    // In methods of their own: a lambda would cost an object each time a member is read.
    private TemplateException Unknown(Scriban.Parsing.SourceSpan span, string member)
    {
        var known = table.Members.Keys.Order(StringComparer.Ordinal);
        return new(span, at => Errors.Templates.UnknownMember(at, member, table.Name, known, Suggestion.For(member, known)));
    }

    private static TemplateException Refused(Scriban.Parsing.SourceSpan span, string component)
        => new(span, at => Errors.Components.ReadsBody(at, component));

    public bool TrySetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, out object? value)
        => TryGetValue(context, span, target, index.ToString() ?? "", out value);

    public bool TrySetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>Maps of free data: a key that is absent is null (decision 23); a data file that is absent is an error.</summary>
internal sealed class DataAccessor : IObjectAccessor
{
    public static readonly DataAccessor Instance = new();

    public bool HasIndexer => true;

    public Type? IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => Names(target).Count;

    public IEnumerable<string> GetMembers(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => Names(target);

    public bool HasMember(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member) => true;

    public bool TryGetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, out object? value)
    {
        if (target is Views.DataView map)
        {
            value = map.Find(member);
            ((HtmlTemplateContext)context).SpendOn(value);
            return true;
        }
        var files = (Views.DataFilesView)target;
        value = files.Find(member);
        ((HtmlTemplateContext)context).SpendOn(value);
        if (value is null)
        {
            throw Unknown(span, member, files.Names);
        }
        return true;
    }

    private static TemplateException Unknown(Scriban.Parsing.SourceSpan span, string member, IReadOnlyList<string> names)
        => new(span, at => Errors.Templates.UnknownMember(at, member, "site.data", names, null, "content/data/").Suggesting(member, names));

    public bool TrySetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, out object? value)
        => TryGetValue(context, span, target, index.ToString() ?? "", out value);

    public bool TrySetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, object? value) => false;

    private static IReadOnlyList<string> Names(object target) => target is Views.DataView map ? map.Keys : ((Views.DataFilesView)target).Names;
}

/// <summary>Places of a list of stories, each recorded when it is looked at.</summary>
internal sealed class ArticleListAccessor : IListAccessor
{
    public static readonly ArticleListAccessor Instance = new();

    public int GetLength(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => ((Views.ArticleList)target).Count;

    public object? GetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, int index)
    {
        var list = (Views.ArticleList)target;
        return index < 0 ? null : list.Slice(index, 1) is { IsEmpty: false } one ? one[0] : null;
    }

    public void SetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, int index, object? value)
        => throw new NotSupportedException();
}

/// <summary>Lists that templates make; setting a place far behind the end fills up all between, which counts.</summary>
internal sealed class GrowingListAccessor : IListAccessor
{
    public static readonly GrowingListAccessor Instance = new();

    public int GetLength(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => ((ScriptArray)target).Count;

    public object? GetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, int index)
        => index >= 0 && index < ((ScriptArray)target).Count ? ((ScriptArray)target)[index] : null;

    public void SetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, int index, object? value)
    {
        var array = (ScriptArray)target;
        if (index < 0 || index >= HtmlTemplateContext.MaxItems)
        {
            throw new TemplateException(span, at => Errors.Templates.Limit(at, $"a list may have at most {HtmlTemplateContext.MaxItems} items"));
        }
        ((HtmlTemplateContext)context).Spend(Math.Max(0, index - array.Count));
        array[index] = value;
    }
}
