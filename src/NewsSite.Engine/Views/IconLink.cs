namespace NewsSite.Views;

/// <summary>One icon of the site, as a link element or a web manifest names it.</summary>
/// <param name="Rel"><c>icon</c>, or <c>apple-touch-icon</c> for the home screens of telephones.</param>
/// <param name="Sizes">Such as <c>180x180</c>, or <c>any</c> for a drawing; <c>null</c> where it is not known, as of pictures elsewhere.</param>
/// <param name="Type">The media type.</param>
public sealed record IconLink(string Rel, string Url, string? Sizes, string? Type);
