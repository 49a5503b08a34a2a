using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t", Description = "{Note}")]
public partial class InitClass
{
    public string Id { get; init; } = "";

    public string? Title { get; private init; }

    public string Note { get; init; } = "declared";

    public static InitClass Create(string id, string title, string note) => new() { Id = id, Title = title, Note = note };
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t", Description = "{Note}")]
public partial struct InitStruct
{
    public InitStruct() => Note = "declared";

    public string Id { get; init; } = "";

    public string? Title { get; init; }

    public string Note { get; init; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t", Description = "{Note}")]
public readonly partial struct InitReadonlyStruct
{
    public InitReadonlyStruct() => Id = Note = "declared";

    public string Id { get; init; }

    public string? Title { get; init; }

    public string Note { get; init; }
}

[UserActivity(AppActivityId = "/shapes/{Id}", ActivationUrl = "contoso://shapes{?Title}")]
[VisualElements(DisplayText = "t", Description = "{Note}")]
public partial class InitGeneric<T>
    where T : ISpanFormattable, ISpanParsable<T>
{
    public T? Id { get; init; }

    public string? Title { get; init; }

    public string Note { get; init; } = typeof(T).Name;
}

[UserActivity(AppActivityId = "/shapes/{Id}", ActivationUrl = "contoso://shapes{?Title}")]
[VisualElements(DisplayText = "t", Description = "{Note}")]
public partial struct InitGenericStruct<T>
    where T : struct, ISpanFormattable, ISpanParsable<T>
{
    public InitGenericStruct()
    {
    }

    public T Id { get; init; }

    public T? Title { get; init; }

    public string Note { get; init; } = "declared";
}

public partial class InitOuter<TKey>
    where TKey : struct, ISpanFormattable, ISpanParsable<TKey>
{
    [UserActivity(AppActivityId = "/shapes/{Id}/{Other}", ActivationUrl = "contoso://shapes{?Title}", ContentInfo = """{ "@context": 1, "@type": 2, "keys": "${Keys}", "maybe": "${Maybe}" }""")]
    [VisualElements(DisplayText = "t")]
    public partial class Inner<T>
        where T : class, ISpanFormattable, ISpanParsable<T>
    {
        public TKey Id { get; init; }

        public T? Other { get; init; }

        public string? Title { get; init; }

        public IReadOnlyList<TKey?> Keys { get; init; } = [];

        public T?[]? Maybe { get; init; }
    }
}

public abstract class InitBase
{
    public string Id { get; init; } = "";

    public virtual string Title { get; init; } = "declared";

    public virtual object Hidden { get; init; } = "base";

    public string Untouched { get; init; } = "untouched";
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t", Description = "{Hidden}")]
public sealed partial class InitDerived : InitBase
{
    public override string Title { get => base.Title; init => base.Title = value + ""; }

    public new string Hidden { get; init; } = "declared";
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public sealed partial class InitInherited : InitBase
{
    public override string Title { get => base.Title; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public partial class PrivateSet
{
    public string Id { get; private set; } = "";

    public string Title { get; protected set; } = "";

    public static PrivateSet Create(string id, string title) => new() { Id = id, Title = title };
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public partial class SeveralConstructors
{
    public SeveralConstructors(string ID, string tItLe) => (Id, Title, Way) = (ID, tItLe, "two");

    public SeveralConstructors(string id) => (Id, Title, Way) = (id, "", "one");

    public SeveralConstructors(string id, string title, object unknown) => (Id, Title, Way) = (id, title, unknown);

    [Obsolete("For others.", error: true)]
    public SeveralConstructors(string id, string title, int more = 0, int evenMore = 0) => (Id, Title, Way) = (id, title, more + evenMore);

    public string Id { get; }

    public string Title { get; }

    public object Way { get; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public partial class ChosenConstructor
{
    public ChosenConstructor(string id, string title) => (Id, Title, Way) = (id, title, "two");

    [JsonConstructor]
    private ChosenConstructor(string id) => (Id, Way) = (id, "chosen");

    public string Id { get; }

    public string Title { get; init; } = "declared";

    public string Way { get; }

    public static ChosenConstructor Create(string id, string title) => new(id) { Title = title };
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public partial class SetsRequired
{
    [SetsRequiredMembers]
    public SetsRequired(string id) => (Id, Title) = (id, "from constructor");

    public required string Id { get; init; }

    public required string Title { get; init; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = "t")]
public partial class RequiredAndParameter(string id)
{
    public required string Id { get; init; } = id;

    public required string Title;
}

[UserActivity(AppActivityId = "/{activity}/{result}/{value1}", ActivationUrl = "x://y/{match}/{text}/{fromDisplayText}{?slices,read,Read,setId,utf8Json}", ContentInfo = """{ "@context": "${json}", "@type": "${default}", "l": "${fromX}" }""")]
[VisualElements(DisplayText = "{title}", Description = "{value2}")]
public partial record LocalNames(
    string activity, int result, string value1, string match, string text, string? fromDisplayText, string slices, bool? read, string? Read, string? setId, string utf8Json, string json, int @default, string[] fromX, string title, string? value2);

public interface IHasTitle
{
    string Title { get; init; }
}

[UserActivity(AppActivityId = "/p/{Id}", ActivationUrl = "x://y/{Name}")]
[VisualElements(DisplayText = "t")]
public partial class ExplicitMember : IHasTitle
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    string IHasTitle.Title { get => Name; init => Name = value; }
}

public partial class PrivateKinds
{
    public static void Check() => Oracle.RoundTrip.Check(new Owned(Kind.B, Kind.A) { More = [Kind.A, Kind.B], Init = Kind.B });

    private enum Kind
    {
        A,
        B,
    }

    [UserActivity(AppActivityId = "/p/{Kind}{?Maybe}", ActivationUrl = "x://y{?Init}", ContentInfo = """{ "@context": 1, "@type": "${More}" }""")]
    [VisualElements(DisplayText = "t")]
    private sealed partial record Owned(Kind Kind, Kind? Maybe)
    {
        public Kind[]? More { get; set; }

        public Kind Init { get; init; }
    }
}

/// <summary>Members that are made of others, or are reached through them, are not recovered.</summary>
[UserActivity(AppActivityId = "/p/{Id}/{Upper}", ActivationUrl = "x://y{?Author.Name}")]
[VisualElements(DisplayText = "{Upper}")]
public partial class NotSettable
{
    public string Id { get; set; } = "";

    public string Upper => Id.ToUpperInvariant();

    public Author? Author { get; set; }
}

/// <summary>A default of every kind.</summary>
[UserActivity(AppActivityId = "/p/{Id}", ActivationUrl = "x://y", ContentInfo = """
    { "@context": 1, "@type": 2, "e": "${E}", "d": "${D}", "s": "${S}", "n": "${N}", "t": "${T}", "f": "${F}", "g": "${G}", "c": "${C}", "u": "${U}", "l": "${L}", "b": "${B}", "q": "${Q}", "x": "${X}", "v": "${V}", "p": "${P}", "w": "${W}", "tags": "${Tags}" }
    """)]
[VisualElements(DisplayText = "t")]
public partial record ParameterDefaults(
    string Id,
    PlainEnum E = PlainEnum.@class,
    decimal D = -1.50m,
    string S = "a\"\\\n{é}\u2028\0",
    int? N = -7,
    DateTime T = default,
    double F = double.MaxValue,
    float G = -0.5f,
    char C = '\'',
    ulong U = ulong.MaxValue,
    long L = long.MinValue,
    bool B = true,
    FlagsEnum? Q = FlagsEnum.High,
    Guid X = default,
    Uri? V = null,
    nint P = -5,
    short W = short.MinValue,
    params string[] Tags);
