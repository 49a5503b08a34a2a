using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Models.@namespace.@class;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;
using One = ActivityGen.Generated.Tests.Models.One;
using Two = ActivityGen.Generated.Tests.Models.Two;

namespace ActivityGen.Generated.Tests;

/// <summary>Every type shape, over random values.</summary>
public class ShapeTests
{
    private static readonly Dictionary<string, Func<string, string, IUserActivity>> Shapes = new()
    {
        ["PlainClass"] = (id, title) => new PlainClass { Id = id, Title = title },
        ["SealedRequiredInit"] = (id, title) => new SealedRequiredInit { Id = id, Title = title },
        ["PositionalRecord"] = (id, title) => new PositionalRecord(id, title),
        ["SealedRecordClass"] = (id, title) => new SealedRecordClass(id) { Title = title },
        ["PlainStruct"] = (id, title) => new PlainStruct { Id = id, Title = title },
        ["ReadonlyStruct"] = (id, title) => new ReadonlyStruct(id, title),
        ["MutableRecordStruct"] = (id, title) => new MutableRecordStruct(id, title),
        ["ReadonlyRecordStruct"] = (id, title) => new ReadonlyRecordStruct(id, title),
        ["PrimaryConstructor"] = (id, title) => new PrimaryConstructor(id, title, "", "", "", ""),
        ["OrdinaryConstructor"] = (id, title) => new OrdinaryConstructor(id, title),
        ["Fields"] = (id, title) => new Fields(title) { Id = id },
        ["PrivateMembers"] = (id, title) => new PrivateMembers(id, title),
        ["ProtectedMembers"] = (id, title) => new ProtectedMembers(id, title),
        ["PartialProperties"] = (id, title) => new PartialProperties { Id = id, Title = title },
        ["OwnInterface"] = (id, title) => new OwnInterface { Id = id, Title = title },
#pragma warning disable CS0612, CS0618 // Obsolete
        ["ObsoleteMembers"] = (id, title) => new ObsoleteMembers { Id = id, Title = title },
        ["ObsoleteType"] = (id, title) => new ObsoleteType(id, title),
#pragma warning restore CS0612, CS0618
        ["InStruct"] = (id, title) => new OuterStruct.InStruct { Id = id, Title = title },
        ["InInterface"] = (id, title) => new IOuterInterface.InInterface(id, title),
        ["InGenericInterface"] = (id, title) => new IGenericOuter<string>.InGenericInterface(id, title, null),
        ["InRecord"] = (id, title) => new OuterRecord.InRecord(id, title),
        ["TwoDeep"] = (id, title) => new OuterRecord.Middle.TwoDeep { Id = id, Title = title },
        ["InStatic"] = (id, title) => new StaticOuter.InStatic(id, title),
        ["InGeneric"] = (id, title) => new OuterGeneric<object, int>.InGeneric<string>(id, title),
        ["Private"] = Visibilities.NewPrivate,
        ["Protected"] = Visibilities.NewProtected,
        ["ProtectedInternal"] = (id, title) => new Visibilities.ProtectedInternal(id, title),
        ["Internal"] = (id, title) => new Visibilities.Internal { Id = id, Title = title },
        ["record"] = (id, title) => new @record(id, title),
        ["file"] = (id, title) => new @file { Id = id, Title = title },
        ["extension"] = (id, title) => new @extension { Id = id, Title = title },
        ["One.Same"] = (id, title) => new One.Same(id, title),
        ["One.Same<>"] = (id, title) => new One.Same<int>(id, title),
        ["One.SAME"] = (id, title) => new One.SAME(id, title),
        ["Two.Same"] = (id, title) => new Two.Same { Id = id, Title = title },
        ["Two.Same.Inner"] = (id, title) => new Two.Same.Inner(id, title),
        ["two.same"] = (id, title) => new Models.two.same { Id = id, Title = title },
        ["Deep.Same"] = (id, title) => new Deep.Deeper.Deepest.ActivityGen.System.Same(id, title),
        ["Størrelse"] = (id, title) => new Størrelse(id, title),
        ["GlobalRecord"] = (id, title) => new GlobalRecord(id, title),
        ["GlobalStruct"] = (id, title) => new GlobalStruct { Id = id, Title = title },
        ["ConcreteBase"] = (id, title) => new ConcreteBase { Id = id, Title = title },
        ["PlainDerived"] = (id, title) => new PlainDerived { Id = id, Title = title },
        ["BaseRecord"] = (id, title) => new BaseRecord(id, title),
        ["DerivedRecord"] = (id, title) => new DerivedRecord(id, title, 3),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_has_the_body_and_the_key(string name) =>
        Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair => Check.Activity(Shapes[name](pair.Item1, pair.Item2), Body(pair.Item1, pair.Item2)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_refuses_what_it_cannot_send(string name) =>
        Texts.ForAll(Texts.Any.Zip(Texts.Any), pair =>
        {
            bool isFit = Check.Agree(() => Shapes[name](pair.Item1, pair.Item2));
            Assert.Equal(IsWellFormed(pair.Item1) && IsWellFormed(pair.Item2) && pair.Item2.Length > 0, isFit);
        });

    [Fact]
    public void Bases_lend_attributes_and_internal_members()
    {
        Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair =>
        {
            (string id, string title) = pair;
            string shapeId = "/shapes/" + Naive.Expand(' ', ("Id", id));
            string url = "contoso://shapes/" + Naive.Expand(' ', ("Id", id)) + Naive.Expand('?', ("Title", title));
            Check.Activity(new LentByBase { Id = id, Title = title }, Expected.Body(shapeId, url, title, appDisplayName: "base name", fallbackUrl: "https://base.contoso.com/42"));
            Check.Activity(new OverridesBase { Id = id, Title = title }, Expected.Body(shapeId, url, title, appDisplayName: "base name", fallbackUrl: "https://derived.contoso.com/" + Naive.Expand(' ', ("Id", id))));
            Check.Activity(new FromPlainBase(id, title), Expected.Body(shapeId, url, title, appDisplayName: "internal name"));
            Check.Activity(new FromPlainBaseOpen(id, title), Expected.Body(shapeId, url, title, appDisplayName: "internal name"));
            string derivedId = "/derived/" + Naive.Expand(' ', ("Id", id)) + "/7";
            Check.Activity(new ConcreteDerived { Id = id, Title = title, Extra = 7 }, Expected.Body(derivedId, url, title));
            Check.Activity(new ConcreteDerivedTwice { Id = id, Title = title, Extra = 7 }, Expected.Body(derivedId, url, title));

            // Through the base type the interface still means the derived type, and the class its own.
            ConcreteBase derived = new ConcreteDerived { Id = id, Title = title, Extra = 7 };
            Assert.Equal(derivedId, ((IUserActivity)derived).AppActivityId);
            Assert.Equal(shapeId, derived.GetKey().ToString());
            Assert.Equal(shapeId, derived.ToUserActivity().AppActivityId);
            Assert.Equal(shapeId, UserActivityJson.Deserialize(derived.ToJsonUtf8Bytes()).AppActivityId);
        });
    }

    [Fact]
    public void Oblivious_members_can_be_null()
    {
        Oblivious activity = new() { Id = null, Title = "t", Author = null, Visits = null, AppDisplayName = null };
        Check.Activity(activity, Expected.Body("/shapes/", "contoso://shapes/?Title=t", "t", appDisplayName: null));
        activity.Author = new ObliviousAuthor();
        Check.Activity(activity, Expected.Body("/shapes/", "contoso://shapes/?Title=t", "t", appDisplayName: null));
        activity.Author.Name = "n";
        activity.Visits = [];
        Check.Activity(activity, Expected.Body("/shapes/", "contoso://shapes/?Title=t", "t", appDisplayName: null, description: "n"));
        activity.Title = null;
        Assert.Equal("AG0104", Assert.Single(Check.Refused(() => activity)).RuleId);
    }

    [Fact]
    public void Keywords_are_names()
    {
        Texts.ForAll(Texts.NotEmpty.Zip(Texts.OrNull), pair =>
        {
            @event<int> activity = new() { @class = pair.Item1, @record = "r", @field = "f", @int = -1, @value = pair.Item2 };
            string c = Naive.Expand(' ', ("class", pair.Item1));
            Check.Activity(activity, Expected.Body($"/{c}/r/f", "contoso://k/" + c + Naive.Expand('?', ("int", "-1"), ("value", pair.Item2)), pair.Item1 + "r"));
            Assert.Equal(new @event<int>.ActivityKey(pair.Item1, "r", "f"), activity.GetKey());
        });
    }

    [Fact]
    public void Letter_case_matters()
    {
        CaseMembers activity = new("a", "b", "c", "d ü");
        Check.Activity(activity, Expected.Body("/a/b/d%20%C3%BC", "contoso://c/c?id=a&gr%C3%B6%C3%9Fe=d%20%C3%BC", "abc"));
        Assert.Equal(new CaseMembers.ActivityKey("a", "b", "d ü"), activity.GetKey());
    }

    [Fact]
    public void Static_members_are_in_the_id_and_not_in_the_key()
    {
        Check.Activity(new StaticMembers { Id = "1" }, Expected.Body("/a%20r%2Fe/7/1", "contoso://static/a%20r%2Fe/1?Version=7", "a r/e t1", description: "shared"));
        Assert.Equal(new StaticMembers.ActivityKey("1"), new StaticMembers { Id = "1" }.GetKey());
        Check.Activity(new OnlyStatic<Uri>(), Expected.Body("/singleton/Uri", "contoso://singleton", "Uri"));
        Check.Activity(default(AllConstant), Expected.Body("constant id", "contoso://constant", "Constant \"text\" \u0001 \\ {braces} é \U0001F600"));
    }

    [Fact]
    public void Dotted_members_follow_links()
    {
        Author mentor = new() { Name = "m", Age = 70 };
        Author author = new() { Name = "n/", Age = 30, Mentor = mentor, Home = new Place { City = "c", Zip = 123 } };
        Check.Activity(
            new Dotted(author, "x", new Author { Name = "s", Home = new Place { Mayor = mentor } }, new Place { City = "w" }),
            Expected.Body("/x/n%2F/c?Author.Mentor.Name=m&Author.Age=30", "contoso://dotted/s/123?Second.Home.Mayor.Name=m&Where.City=w", "n/ x 70  2"));
        Check.Activity(
            new Dotted(new Author { Name = "n" }, "", null, new Place { City = "" }),
            Expected.Body("//n/?Author.Age=0", "contoso://dotted?Where.City=", "n    1"));
        Assert.Equal("m", new Dotted(author, "x", null, default).GetKey().AuthorMentorName);
        Assert.Equal("x", new Dotted(author, "x", null, default).GetKey().AuthorName);
    }

    [Fact]
    public void Type_parameters_are_holes()
    {
        Check.Activity(new GenericHole<int>(-1, 0), Expected.Body("/generic/-1", "contoso://generic/-1?Optional=0", "-1|0", description: "-1"));
        Check.Activity(new GenericHole<double>(1.5, double.NaN), Expected.Body("/generic/1.5", "contoso://generic/1.5?Optional=NaN", "1.5|NaN", description: "1.5"));
        Check.Activity(new GenericHole<LongText>(new LongText(100), null), Expected.Body("/generic/" + Naive.Expand(' ', ("", new LongText(100).ToString())), "contoso://generic/" + Naive.Expand(' ', ("", new LongText(100).ToString())), new LongText(100) + "|", description: new LongText(100).ToString()));
        DateTimeOffset time = new(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(-5));
        Check.Activity(new GenericStructHole<DateTimeOffset> { Value = time }, Expected.Body("/generic/2024-02-29T01%3A02%3A03.0000000-05%3A00", "contoso://generic/2024-02-29T01%3A02%3A03.0000000-05%3A00", "2024-02-29T01:02:03.0000000-05:00|"));
        Check.Activity(new GenericStructHole<DateOnly> { Value = new DateOnly(1, 2, 3), Optional = default(DateOnly) }, Expected.Body("/generic/0001-02-03", "contoso://generic/0001-02-03?Optional=0001-01-01", "0001-02-03|0001-01-01"));
        Check.Activity(new GenericStructHole<TimeOnly> { Value = new TimeOnly(1, 2, 3, 500) }, Expected.Body("/generic/01%3A02%3A03.5", "contoso://generic/01%3A02%3A03.5", "01:02:03.5|"));
        Check.Activity(new GenericClassHole<LongText> { Value = new LongText(0) }, Expected.Body("/generic/", "contoso://generic/", "|"));
    }

    [Fact]
    public void Names_of_object_and_records_are_names()
    {
        AwkwardNames activity = new() { GetType = 1, Equals = true, Name = null, item = "i" };
        Check.Activity(activity, Expected.Body("/p/a?GetType=1&Equals=true&item=i", "x://y", "t"));
        Check.Activity(new NullConstants { Id = "i" }, Expected.Body("/p/i?Maybe=m&Id=i", "x://y/m", "t", description: "true"));
        Check.Activity(PrivateEnumOwner.Create(), Expected.Body("/p/B", "x://y/B", "t"));
        Check.Activity(new RefProperties("a b"), Expected.Body("/p/a%20b", "x://y/a%20b", "t"));
        Check.Activity(new EnumConstants(), Expected.Body("/p/One?On=false", "x://y/One", "One"));
        Check.Activity(new HidesOthers(), Expected.Body("/p", "x://y", "t"));
        Check.Activity(new Covariant(), Expected.Body("/p/v", "x://y/v", "t"));
        Check.Activity(new नमस्ते { Code = "c" }, Expected.Body("/p/c", "x://y/c", "t"));
        Check.Activity(new Shadow<int>.Inner<string> { Code = "c" }, Expected.Body("/p/c", "x://y/c", "t"));
    }

    private static System.Text.Json.Nodes.JsonObject Body(string id, string title) => Expected.Body(
        "/shapes/" + Naive.Expand(' ', ("Id", id)),
        "contoso://shapes/" + Naive.Expand(' ', ("Id", id)) + Naive.Expand('?', ("Title", title)),
        title);

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
