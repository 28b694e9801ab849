using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What a page may make readers load before its pictures; more is told.</summary>
public sealed record BudgetConfig
{
    public static readonly FieldTable Keys = new(
        new Field("story", "whole number", "kilobytes of a story or page, compressed, with its style sheets, fonts and scripts; default 60"),
        new Field("list", "whole number", "the same of the front and all other lists; default 90"),
        new Field("requests", "whole number", "files that a browser asks for at once: the page, its style sheets, fonts, scripts and the pictures that do not wait; default 12"),
        new Field("lead", "whole number", "kilobytes of a lead picture as a telephone of 390 pixels gets it; default 60"));

    /// <summary>The width of a telephone, in pixels of style sheets.</summary>
    public const int Telephone = 390;

    public int Story { get; init; } = 60;

    public int List { get; init; } = 90;

    public int Requests { get; init; } = 12;

    public int Lead { get; init; } = 60;

    public static BudgetConfig Read(ConfigSection root)
    {
        var budgets = root.Section("budgets", Keys).Fields;
        var defaults = new BudgetConfig();
        return new BudgetConfig
        {
            Story = budgets.Number("story", 1, 1_000_000) ?? defaults.Story,
            List = budgets.Number("list", 1, 1_000_000) ?? defaults.List,
            Requests = budgets.Number("requests", 1, 1_000_000) ?? defaults.Requests,
            Lead = budgets.Number("lead", 1, 1_000_000) ?? defaults.Lead,
        };
    }
}
