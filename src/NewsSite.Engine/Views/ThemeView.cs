using NewsSite.Configuration;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>The theme's name and its options as the site sets them.</summary>
public sealed class ThemeView(ThemeConfig theme, DataValue.Map options, ViewScope scope) : View(ReadKind.Theme, theme, scope)
{
    internal override View In(ViewScope scope) => new ThemeView(theme, options, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(theme.Name);

    public string Name => Read(theme.Name);

    public DataView Options => Read(new DataView(options, theme, Scope));
}
