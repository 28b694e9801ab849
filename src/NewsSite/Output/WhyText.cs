using NewsSite.Incremental;
using NewsSite.Rendering;

namespace NewsSite.Cli.Output;

/// <summary>The answer of <c>newssite why</c> for people: long lists are cut, with how much is left out.</summary>
internal sealed class WhyText(StyledWriter output)
{
    private const int MostListed = 12;
    private const int MostMembers = 8;

    public void Write(InquiryAnswer answer)
    {
        if (answer.Output is { } page)
        {
            Write(page);
        }
        else if (answer.Source is { } source)
        {
            Write(source);
        }
    }

    private void Write(OutputExplanation page)
    {
        output.WriteLine(VisibleText.Of(page.Url), Style.Path);
        Line("file", page.File);
        Line("made of", page.Source);
        foreach (var template in page.Templates)
        {
            Line(template.Lost is null ? "template" : "not", template.Lost is null ? template.File : $"{template.File}: {template.Lost}");
        }
        Line("last build", History(page));
        foreach (var group in page.Dependencies.GroupBy(dependency => dependency.Kind))
        {
            WriteList($"{NameOf(group.Key)}:", [.. group.Select(dependency => (dependency.Subject, (IReadOnlyList<string>)dependency.Members))]);
        }
        if (page.LastBuild == LastMaking.Copied)
        {
            WriteUses("Referred to by", page.UsedBy);
        }
    }

    private void Write(SourceExplanation source)
    {
        output.WriteLine(VisibleText.Of(source.Path), Style.Path);
        if (source.LeftOut is not null)
        {
            Line("no page", source.LeftOut);
        }
        foreach (var use in source.Uses.Where(use => use.IsMadeOfIt))
        {
            Line("makes", use.Url);
        }
        var others = source.Uses.Where(use => !use.IsMadeOfIt).ToList();
        if (source.Uses.Length == 0)
        {
            output.WriteLine("  No output of the last build depends on it.");
        }
        WriteUses("Asked by", others);
    }

    private void WriteUses(string title, IReadOnlyCollection<SourceUse> uses)
        => WriteList($"{title} {Words.Count(uses.Count, "output")}{(uses.Count == 0 ? "." : ":")}", [.. uses.Select(use => (use.Url, (IReadOnlyList<string>)use.Members))]);

    private void WriteList(string title, IReadOnlyList<(string Subject, IReadOnlyList<string> Members)> items)
    {
        output.WriteLine(title);
        foreach (var (subject, members) in items.Take(MostListed))
        {
            output.Write("  ").Write(VisibleText.Of(subject), Style.Path).WriteLine(members.Count == 0 ? "" : $": {VisibleText.Of(Cut(members))}");
        }
        if (items.Count > MostListed)
        {
            output.WriteLine($"  and {Words.Number(items.Count - MostListed)} more", Style.Dim);
        }
    }

    private static string Cut(IReadOnlyList<string> members)
        => string.Join(", ", members.Take(MostMembers)) + (members.Count > MostMembers ? $" and {Words.Number(members.Count - MostMembers)} more" : "");

    private void Line(string name, string value) => output.Write($"  {name,-10}  ", Style.Dim).WriteLine(VisibleText.Of(value));

    private static string History(OutputExplanation page) => page.LastBuild switch
    {
        LastMaking.Made => $"made it: {Told(page.Reasons!)}",
        LastMaking.Kept => "kept it: whatever it depends on was as before",
        LastMaking.Always => "made it, as every build does when all pages are there",
        LastMaking.Copied => "copied it, or left it where it was the same",
        _ => "did not know it; build again",
    };

    private static string Told(Reasons reasons)
        => string.Join("; ", reasons.Named) + (reasons.More > 0 ? $"; and {Words.Number(reasons.More)} more" : "");

    internal static string NameOf(DependencyKind kind) => kind switch
    {
        DependencyKind.Template => "Templates",
        DependencyKind.Asset => "Assets",
        DependencyKind.Story => "Stories",
        DependencyKind.Record => "Records",
        DependencyKind.List => "Lists",
        DependencyKind.Data => "Data files",
        DependencyKind.File => "Files",
        DependencyKind.Link => "Links",
        DependencyKind.Words => "Words",
        _ => "Settings",
    };
}
