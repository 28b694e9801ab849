using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Templating;

namespace NewsSite;

/// <summary>The addresses of all outputs of a site, for every build that starts from that site with the same templates.</summary>
internal sealed class StandingRoutes
{
    private readonly Site _site;
    private readonly (bool Log, bool Reprints) _has;
    private readonly ImmutableArray<KeyValuePair<string, string>> _themeFiles;
    private readonly RouteTable _table;
    private readonly ImmutableArray<Diagnostic> _findings;

    /// <param name="site">The model.</param>
    /// <param name="templates">By which it depends what there is for a theme to make.</param>
    /// <param name="aside">Begins what will be needed later, if a thread is free.</param>
    public StandingRoutes(Site site, TemplateEngine templates, Action<Action> aside)
    {
        var found = new DiagnosticBag();
        _site = site;
        _has = Has(templates);
        _themeFiles = [.. templates.Assets.Addresses];
        _table = Router.Route(site, _themeFiles, _has.Log, _has.Reprints, found, aside);
        _findings = found.Since(0);
    }

    /// <summary>Whether routing would come to the same.</summary>
    public bool Fits(Site site, TemplateEngine templates)
        => site == _site && Has(templates) == _has && templates.Assets.Addresses.SequenceEqual(_themeFiles);

    /// <summary>The table for another build, whose findings are told here.</summary>
    public RouteTable BeginBuild(DiagnosticBag found)
    {
        found.AddRange(_findings);
        _table.Addresses.BeginBuild(found);
        return _table;
    }

    private static (bool Log, bool Reprints) Has(TemplateEngine templates)
        => (templates.Templates.Find(TemplateNames.CorrectionLog) is not null, templates.Templates.Find(TemplateNames.Reprint) is not null);
}
