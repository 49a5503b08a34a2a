using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>Sequences that can be made of their elements, in order.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = """
    { "@context": "${A}", "@type": "${B}", "c": "${C}", "d": "${D}", "e": "${E}", "f": "${F}", "g": "${G}", "h": "${H}", "j": "${J}", "k": "${K}", "l": "${L}", "m": "${M}", "n": "${N}" }
    """)]
[VisualElements(DisplayText = "t")]
public partial record ReadSequences(
    IEnumerable<int> A,
    ICollection<string> B,
    IReadOnlyCollection<Guid?> C,
    HashSet<int> D,
    SortedSet<string> E,
    ImmutableList<double> F,
    ImmutableArray<int>? G,
    DerivedList H,
    IImmutableList<PlainEnum> J,
    byte[] K,
    Collection<Uri> L,
    IList<bool?>? M,
    ImmutableHashSet<int>? N);

/// <summary>A sequence whose elements are null for some type arguments and never for others.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfo = """{ "@context": "${Items}", "@type": "${Plain}" }""")]
[VisualElements(DisplayText = "t")]
public partial class OpenSequence<T>
    where T : ISpanFormattable, ISpanParsable<T>
{
    public T?[]? Items { get; init; }

    public IReadOnlyList<T>? Plain { get; init; }
}

/// <summary>Templates from files.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://y", ContentInfoFile = "JsonFile.info.json")]
[VisualElements(DisplayText = "t", ContentFile = "Models/JsonFile.card.json")]
public partial record ReadFile(string Title, bool? Wrap, decimal Score, IReadOnlyList<string> Tags)
{
    public JsonFromFile.Person? Author { get; init; }
}
