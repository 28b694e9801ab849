#:project ../../../src/NewsSite.Engine/NewsSite.Engine.csproj
#:package NetVips.Native
#:property PublishAot=false
// Our side: newssite.cs PHOTOGRAPHS OUT JOBS
using NewsSite.Pictures;

var (photographs, target, jobs) = (args[0], args[1], int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
int[] widths = [320, 640, 960, 1280, 1920];
(PictureFormat Format, int Quality)[] formats = [(PictureFormat.Avif, 50), (PictureFormat.WebP, 75), (PictureFormat.Jpeg, 75)];
using var workshop = new PictureWorkshop(new PictureLibrary(), jobs);
Parallel.ForEach(Directory.GetFiles(photographs), new ParallelOptions { MaxDegreeOfParallelism = jobs }, path =>
{
    var source = File.ReadAllBytes(path);
    var facts = PictureReader.Read(source, path, out _)!;
    var recipes = formats.SelectMany(format => widths.Select(width => PictureRecipe.Of(format.Format, width, PictureCrop.Whole(facts), format.Quality))).ToList();
    var files = workshop.Make(source, facts, recipes, out var fault) ?? throw new InvalidOperationException($"{path}: {fault}");
    foreach (var (recipe, file) in recipes.Zip(files))
    {
        File.WriteAllBytes(Path.Join(target, $"{Path.GetFileNameWithoutExtension(path)}-{recipe.Width}{PictureFormats.ExtensionOf(recipe.Format)}"), file);
    }
});
