using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class VideoPlayerTests
{
    private const string YouTube = "https://www.youtube-nocookie.com/embed/a-_4567890B";

    private const string Vimeo = "https://player.vimeo.com/video/76979871?dnt=1";

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=a-_4567890B", YouTube)]
    [InlineData("http://m.youtube.com/watch?list=x&v=a-_4567890B&feature=share", YouTube)]
    [InlineData("https://youtu.be/a-_4567890B?si=x", YouTube)]
    [InlineData("https://youtube.com/shorts/a-_4567890B", YouTube)]
    [InlineData("https://www.youtube.com/live/a-_4567890B/", YouTube)]
    [InlineData("https://www.youtube.com/embed/a-_4567890B?rel=0", YouTube)]
    [InlineData("https://www.youtube-nocookie.com/embed/a-_4567890B", YouTube)]
    [InlineData("https://vimeo.com/76979871", Vimeo)]
    [InlineData("https://www.vimeo.com/76979871/", Vimeo)]
    [InlineData("https://player.vimeo.com/video/76979871", Vimeo)]
    [InlineData("https://vimeo.com/76979871/0a1b2c", Vimeo + "&h=0a1b2c")]
    [InlineData("https://player.vimeo.com/video/76979871?h=0a1b2c", Vimeo + "&h=0a1b2c")]
    public void a_video_is_known_by_its_page_and_by_its_player(string page, string player) => Assert.Equal(player, VideoPlayer.AddressOf(page, isNoCookie: true));

    [Theory]
    [InlineData("https://youtu.be/a-_4567890B?t=90", YouTube + "?start=90")]
    [InlineData("https://youtu.be/a-_4567890B?t=90s", YouTube + "?start=90")]
    [InlineData("https://www.youtube.com/watch?v=a-_4567890B&t=1m30s", YouTube + "?start=90")]
    [InlineData("https://www.youtube.com/watch?v=a-_4567890B#t=1h", YouTube + "?start=3600")]
    [InlineData("https://www.youtube.com/embed/a-_4567890B?start=7", YouTube + "?start=7")]
    [InlineData("https://youtu.be/a-_4567890B?t=0", YouTube)]
    [InlineData("https://youtu.be/a-_4567890B?t=soon", YouTube)]
    [InlineData("https://youtu.be/a-_4567890B?t=99999999999", YouTube)]
    [InlineData("https://vimeo.com/76979871#t=1m2s", Vimeo + "#t=62s")]
    public void it_starts_where_the_address_says(string page, string player) => Assert.Equal(player, VideoPlayer.AddressOf(page, isNoCookie: true));

    [Theory]
    [InlineData("https://www.youtube.com/")]
    [InlineData("https://www.youtube.com/watch")]
    [InlineData("https://www.youtube.com/watch?v=")]
    [InlineData("https://www.youtube.com/watch?v=short")]
    [InlineData("https://www.youtube.com/watch?v=a-_4567890B%22")]
    [InlineData("https://www.youtube.com/@channel")]
    [InlineData("https://www.youtube.com/embed/videoseries?list=x")]
    [InlineData("https://www.youtube.com/embed/live_stream?channel=x")]
    [InlineData("https://vimeo.com/channels")]
    [InlineData("https://vimeo.com/76979871/likes")]
    [InlineData("https://player.vimeo.com/76979871")]
    [InlineData("https://youtube.com.example/watch?v=a-_4567890B")]
    [InlineData("https://video.example/watch?v=a-_4567890B")]
    [InlineData("/watch?v=a-_4567890B")]
    [InlineData("javascript:a")]
    [InlineData("")]
    public void what_is_no_video_there_has_no_player(string page) => Assert.Null(VideoPlayer.AddressOf(page, isNoCookie: true));

    [Fact]
    public void the_player_with_cookies_is_at_another_host()
        => Assert.Equal("https://www.youtube.com/embed/a-_4567890B?start=5", VideoPlayer.AddressOf("https://youtu.be/a-_4567890B?t=5", isNoCookie: false));

    [Theory]
    [InlineData("https://www.youtube.com/shorts/a-_4567890B?t=5", true)]
    [InlineData("https://www.youtube.com/watch?v=a-_4567890B", false)]
    [InlineData("https://www.youtube.com/shorts/", false)]
    [InlineData("https://video.example/shorts/a-_4567890B", false)]
    [InlineData("", false)]
    public void a_short_is_taller_than_wide(string page, bool isPortrait) => Assert.Equal(isPortrait, VideoPlayer.IsPortrait(page));
}
