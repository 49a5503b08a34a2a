using System.Text.Json;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Members inside JSON.</summary>
public class ReadJsonTests
{
    [Fact]
    public void Sequences_are_read_in_order() => Texts.ForAll(Texts.WellFormed.ArrayOf().Zip(Gen.Choose(0, 5)), pair =>
    {
        (string[] texts, int count) = pair;
        int[] numbers = [.. Enumerable.Range(0, count).Select(number => (number * 7) % 5)];
        DerivedList characters = [.. "b\"a漢"];
        RoundTrip.Check(new ReadSequences(
            numbers,
            texts,
            [Guid.NewGuid(), null],
            [.. numbers],
            [.. texts],
            [.. numbers.Select(number => number / 3.0)],
            count == 0 ? null : [.. numbers],
            characters,
            [PlainEnum.Größe, (PlainEnum)77],
            [0, 255],
            [.. texts.Select(text => new Uri("/" + Naive.EncodeUriComponent(text), UriKind.Relative))],
            count == 1 ? null : [true, null, false],
            count == 2 ? null : [.. numbers]));
    });

    [Fact]
    public void A_nullable_element_of_any_type_is_written_and_not_read()
    {
        OpenSequence<Tag> activity = new() { Items = [new Tag("x"), null], Plain = [new Tag("y")] };
        Assert.Equal("""{"@context":["x",null],"@type":["y"]}""", activity.ToUserActivity().ContentInfo?.GetRawText());
        OpenSequence<Tag> read = OpenSequence<Tag>.ReadJson(activity.ToJsonUtf8Bytes());
        Assert.Null(read.Items);
        Assert.Equal(activity.Plain, read.Plain);
        RoundTrip.Check(new OpenSequence<int> { Plain = [1, 2] });
    }

    [Fact]
    public void Templates_from_files_are_read() => Texts.ForAll(Texts.WellFormed.Zip(Texts.WellFormed.ArrayOf()).Zip(Gen.Choose(-100, 100)), values =>
    {
        ((string title, string[] tags), int number) = values;
        RoundTrip.Check(new ReadFile(title, number % 3 == 0 ? null : number > 0, number / 100m, tags));
    });

    /// <summary>A value has the one form that is written: in another, it is not the template's.</summary>
    [Theory]
    [InlineData("""{ "@context": ["a"], "@type": [] }""", false)]
    [InlineData("""{ "@context": [1, 2.0], "@type": [] }""", false)]
    [InlineData("""{ "@context": [1, null], "@type": [] }""", false)]
    [InlineData("""{ "@context": null, "@type": [] }""", false)]
    [InlineData("""{ "@context": {}, "@type": [] }""", false)]
    [InlineData("""{ "@context": [ 1 , 2 ], "@type": [ ], "more": 1, "d": 5, "d": [1], "h": [], "c": [], "e": [], "f": [], "j": [], "k": [], "l": [] }""", true)]
    public void Other_forms_are_refused(string json, bool isRead) =>
        Assert.Equal(isRead, RoundTrip.Reads<ReadSequences>(new ReadSequences([], [], [], [], [], [], null, [], [], [], [], null, null).ToUserActivity() with { ContentInfo = JsonElement.Parse(json) }));
}
