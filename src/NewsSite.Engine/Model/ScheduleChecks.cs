using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>Tells of what time has to do with the site: what is shown too early or to nobody, what will happen next, what gives a secret away.</summary>
internal sealed class ScheduleChecks(SiteConfig config, PublishingRules rules, DiagnosticBag diagnostics)
{
    public void Report(Site site)
    {
        ReportFuture(site);
        ReportToCome(site);
        ReportAliases(site);
        ReportUnread(site);
        ReportNextChange(site);
        if (config.IsRepositoryPublic)
        {
            ReportSecrets(site);
        }
    }

    private void ReportFuture(Site site)
    {
        var early = rules.Future ? site.ByPath.Where(article => rules.Appears(article.FrontMatter.Withholding) is not null).ToList() : [];
        if (early.Count > 0)
        {
            diagnostics.Add(Errors.FrontMatter.FutureShown(early[0].FrontMatter.Date?.In(early[0].Path) ?? SourceSpan.File(early[0].Path), early.Count));
        }
    }

    /// <summary>What published stories say of times at which they will have been changed.</summary>
    private void ReportToCome(Site site)
    {
        foreach (var article in site.ByPath)
        {
            if (article.Updated > article.Date && article.FrontMatter.Updated is { } updated && rules.IsToCome(updated.Value))
            {
                diagnostics.Add(Errors.FrontMatter.StillToCome(updated.In(article.Path), "the time of 'updated'"));
            }
            foreach (var correction in article.FrontMatter.HasCorrections ? article.FrontMatter.Corrections : [])
            {
                if (rules.IsToCome(correction.Date.Value))
                {
                    diagnostics.Add(Errors.FrontMatter.StillToCome(correction.Date.In(article.Path), "the day of this correction"));
                }
            }
        }
    }

    /// <summary>An alias of a published story is an output, and so would say where the other one will be.</summary>
    private void ReportAliases(Site site)
    {
        if (!site.LeftOut.Values.Any(other => other.Reason == "embargoed"))
        {
            return;
        }
        foreach (var article in site.ByPath)
        {
            foreach (var alias in article.Aliases.Where(alias => site.HeldAddresses.GetValueOrDefault(UrlText.OfPage(alias.Value)) == "embargoed"))
            {
                diagnostics.Add(Errors.FrontMatter.NamesEmbargoed(alias.In(article.Path), "'aliases'", alias.Value));
            }
        }
    }

    /// <summary>What the configuration has for readers of a language in which there is nothing to read.</summary>
    private void ReportUnread(Site site)
    {
        Report(config.Announcement?.Languages ?? [], "the bar never shows in it");
        Report(config.Menu.SelectMany(item => item.Languages), "its entries of the menu are never shown");
        Report(config.FooterMenu.SelectMany(item => item.Languages), "its entries of the footer's menu are never shown");
        Report(config.Channels.Select(channel => channel.Language).OfType<Located<string>>(), "its channels are never shown");

        void Report(IEnumerable<Located<string>> languages, string consequence)
        {
            foreach (var language in languages.DistinctBy(language => language.Value).Where(language => site.Editions.All(edition => edition.Language != language.Value)))
            {
                diagnostics.Add(Errors.Config.NobodyReads(language.In(ConfigReader.FileName), language.Value, consequence));
            }
        }
    }

    private void ReportNextChange(Site site)
    {
        if (rules.NextPlanned is not { } moment)
        {
            return;
        }
        var path = site.LeftOut.FirstOrDefault(pair => pair.Value.Appears?.UtcTicks == moment.UtcTicks).Key ?? ConfigReader.FileName;
        diagnostics.Add(Errors.FrontMatter.NextChange(
            SourceSpan.File(path), config.Site.Zone.ToZone(moment).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)));
    }

    private void ReportSecrets(Site site)
    {
        foreach (var (path, left) in site.LeftOut.Where(pair => pair.Value.Reason is "draft" or "scheduled" or "embargoed"))
        {
            diagnostics.Add(Errors.FrontMatter.PublicSecret(SourceSpan.File(path), left.Reason));
        }
    }
}
