using NewsSite.Text;

namespace NewsSite.Pictures;

/// <summary>
/// Pixels of three bytes to set letters on. Letters are filled by our own arithmetic: the text of a system's libraries has other
/// pixels on each machine.
/// </summary>
internal sealed class Canvas
{
    private const int CurveSteps = 8;

    private readonly int _width;
    private readonly int _height;

    /// <summary>What each pixel adds to the cover of those right of it, for the text that is being set.</summary>
    private readonly double[] _cover;

    public Canvas(int width, int height, Colour background)
    {
        (_width, _height) = (width, height);
        _cover = new double[width * height + 2];
        Pixels = new byte[width * height * 3];
        Fill(0, 0, width, height, background);
    }

    /// <summary>Row by row, from the top left.</summary>
    public byte[] Pixels { get; }

    public void Fill(int left, int top, int width, int height, Colour colour)
    {
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++)
            {
                Blend(y * _width + x, colour, 1);
            }
        }
    }

    /// <param name="x">Where the line begins.</param>
    /// <param name="y">Where its letters stand.</param>
    /// <param name="size">Of the type, in pixels.</param>
    public void Write(FontFile font, string text, double x, double y, double size, Colour colour)
    {
        var scale = size / font.UnitsPerEm;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune);
            foreach (var contour in font.OutlineOf(glyph))
            {
                Trace([.. contour.Select(point => (x + point.X * scale, y - point.Y * scale, point.IsOn))]);
            }
            x += font.AdvanceOf(glyph) * scale;
        }
        Ink(colour);
    }

    /// <summary>Between two control points in a row there is a point of the curve, half way.</summary>
    private void Trace((double X, double Y, bool IsOn)[] points)
    {
        if (points.Length < 2)
        {
            return;
        }
        var first = points[0].IsOn ? points[0] : points[^1].IsOn ? points[^1] : Middle(points[0], points[^1]);
        var (from, control) = (first, ((double X, double Y, bool IsOn)?)null);
        foreach (var point in points.Append(first))
        {
            if (point.IsOn || control is not null)
            {
                var to = point.IsOn ? point : Middle(control!.Value, point);
                Curve(from, control ?? from, to, control is null);
                from = to;
            }
            control = point.IsOn ? null : point;
        }
    }

    private static (double X, double Y, bool IsOn) Middle((double X, double Y, bool IsOn) a, (double X, double Y, bool IsOn) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);

    private void Curve((double X, double Y, bool IsOn) from, (double X, double Y, bool IsOn) control, (double X, double Y, bool IsOn) to, bool isStraight)
    {
        var (x, y) = (from.X, from.Y);
        for (var step = isStraight ? CurveSteps : 1; step <= CurveSteps; step++)
        {
            var t = step / (double)CurveSteps;
            var (nextX, nextY) = (Bent(from.X, control.X, to.X, t), Bent(from.Y, control.Y, to.Y, t));
            Line(x, y, nextX, nextY);
            (x, y) = (nextX, nextY);
        }
    }

    private static double Bent(double from, double control, double to, double t) => (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;

    /// <summary>Each row that the line goes through learns from which column on it is covered, and how much of the columns before.</summary>
    private void Line(double x0, double y0, double x1, double y1)
    {
        if (y0 == y1)
        {
            return;
        }
        var direction = y0 < y1 ? 1 : -1;
        var (topX, topY, bottomX, bottomY) = y0 < y1 ? (x0, y0, x1, y1) : (x1, y1, x0, y0);
        var slope = (bottomX - topX) / (bottomY - topY);
        for (var row = Math.Max(0, (int)Math.Floor(topY)); row < Math.Min(_height, bottomY); row++)
        {
            var (from, to) = (Math.Max(topY, row), Math.Min(bottomY, row + 1));
            Span(row, topX + (from - topY) * slope, topX + (to - topY) * slope, (to - from) * direction);
        }
    }

    private void Span(int row, double xa, double xb, double height)
    {
        var (left, right) = (Math.Clamp(Math.Min(xa, xb), 0, _width - 1), Math.Clamp(Math.Max(xa, xb), 0, _width - 1));
        for (var column = (int)Math.Floor(left); column <= (int)Math.Floor(right); column++)
        {
            // How much of the line's way lies in this column, and how much of the column lies right of it, on the mean.
            var (start, end) = (Math.Max(left, column), Math.Min(right, column + 1));
            var share = right > left ? (end - start) / (right - left) : 1;
            var covered = height * share * (column + 1 - (start + end) / 2);
            _cover[row * _width + column] += covered;
            _cover[row * _width + column + 1] += height * share - covered;
        }
    }

    private void Ink(Colour colour)
    {
        for (var row = 0; row < _height; row++)
        {
            var sum = 0.0;
            for (var at = row * _width; at < (row + 1) * _width; at++)
            {
                sum += _cover[at];
                Blend(at, colour, Math.Min(1, Math.Abs(sum)));
            }
        }
        Array.Clear(_cover);
    }

    private void Blend(int pixel, Colour colour, double cover)
    {
        if (cover > 1 / 512.0)
        {
            var at = pixel * 3;
            Pixels[at] = Mixed(Pixels[at], colour.Red, cover);
            Pixels[at + 1] = Mixed(Pixels[at + 1], colour.Green, cover);
            Pixels[at + 2] = Mixed(Pixels[at + 2], colour.Blue, cover);
        }
    }

    private static byte Mixed(byte under, byte over, double cover) => (byte)Math.Floor(under + (over - under) * cover + 0.5);
}
