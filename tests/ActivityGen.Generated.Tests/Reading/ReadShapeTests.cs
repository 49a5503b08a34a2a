using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Models.@namespace.@class;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Every shape of a type is made again.</summary>
public class ReadShapeTests
{
    [Fact]
    public void Plain_shapes_are_read() => Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair =>
    {
        (string id, string title) = pair;
        RoundTrip.Check(new PlainClass { Id = id, Title = title });
        RoundTrip.Check(new SealedRequiredInit { Id = id, Title = title });
        RoundTrip.Check(new PositionalRecord(id, title));
        RoundTrip.Check(new SealedRecordClass(id) { Title = title });
        RoundTrip.Check(new PlainStruct { Id = id, Title = title });
        RoundTrip.Check(new ReadonlyStruct(id, title));
        RoundTrip.Check(new MutableRecordStruct(id, title));
        RoundTrip.Check(new ReadonlyRecordStruct(id, title));
        RoundTrip.Check(new OrdinaryConstructor(id, title));
        RoundTrip.Check(new Fields(title) { Id = id });
        RoundTrip.Check(new PrivateMembers(id, title));
        RoundTrip.Check(new ProtectedMembers(id, title));
        RoundTrip.Check(new PartialProperties { Id = id, Title = title });
        RoundTrip.Check(new OwnInterface { Id = id, Title = title });
#pragma warning disable CS0612, CS0618
        RoundTrip.Check(new ObsoleteMembers { Id = id, Title = title });
        RoundTrip.Check(new ObsoleteType(id, title));
#pragma warning restore CS0612, CS0618
        RoundTrip.Check(new GlobalRecord(id, title));
        RoundTrip.Check(new GlobalStruct { Id = id, Title = title });
    });

    [Fact]
    public void Derived_and_nested_shapes_are_read() => Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair =>
    {
        (string id, string title) = pair;
        RoundTrip.Check(new LentByBase { Id = id, Title = title });
        RoundTrip.Check(new OverridesBase { Id = id, Title = title });
        RoundTrip.Check(new ConcreteBase { Id = id, Title = title });
        RoundTrip.Check(new ConcreteDerived { Id = id, Title = title, Extra = id.Length });
        RoundTrip.Check(new ConcreteDerivedTwice { Id = id, Title = title, Extra = -1 });
        RoundTrip.Check(new BaseRecord(id, title));
        RoundTrip.Check(new FromPlainBase(id, title));
        RoundTrip.Check(new OuterStruct.InStruct { Id = id, Title = title });
        RoundTrip.Check(new IOuterInterface.InInterface(id, title));
        RoundTrip.Check(new OuterRecord.InRecord(id, title));
        RoundTrip.Check(new OuterRecord.Middle.TwoDeep { Id = id, Title = title });
        RoundTrip.Check(new StaticOuter.InStatic(id, title));
        RoundTrip.Check(new OuterGeneric<string, int>.InGeneric<string>(id, title));
        RoundTrip.Check(new InitDerived { Id = id, Title = title, Hidden = title });
        RoundTrip.Check(new InitInherited { Id = id });
        PrivateKinds.Check();
    });

    [Fact]
    public void Init_accessors_are_called_behind_the_constructor() => Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair =>
    {
        (string id, string text) = pair;
        RoundTrip.Check(InitClass.Create(id, text, text));
        RoundTrip.Check(new InitStruct { Id = id, Title = text, Note = text });
        RoundTrip.Check(new InitReadonlyStruct { Id = id, Title = text, Note = text });
        RoundTrip.Check(new InitGeneric<Tag> { Id = new Tag(text), Title = text, Note = text });
        RoundTrip.Check(new InitGeneric<int> { Id = 5, Title = text, Note = text });
        RoundTrip.Check(new InitGenericStruct<Celsius> { Id = new Celsius(id.Length), Title = new Celsius(-5), Note = text });
        RoundTrip.Check(new InitOuter<Guid>.Inner<Tag> { Id = Guid.NewGuid(), Other = new Tag(text), Title = text, Keys = [Guid.NewGuid(), null], Maybe = [new Tag(text), null] });
    });

    [Fact]
    public void Constructors_are_chosen() => Texts.ForAll(Texts.WellFormed.Zip(Texts.NotEmpty), pair =>
    {
        (string id, string title) = pair;
        RoundTrip.Check(PrivateSet.Create(id, title));
        RoundTrip.Check(new SeveralConstructors(id, title));
        RoundTrip.Check(ChosenConstructor.Create(id, title));
        RoundTrip.Check(new SetsRequired(id) { Title = title });
        RoundTrip.Check(new RequiredAndParameter(id) { Id = id, Title = title });
        Assert.Equal("from constructor", RoundTrip.From<SetsRequired>(new SetsRequired(id).ToUserActivity() with { ActivationUrl = "x://other" }).Title);
    });

    [Fact]
    public void Names_are_no_obstacle() => Texts.ForAll(Texts.NotEmpty.Zip(Texts.OrNull), pair =>
    {
        (string text, string? maybe) = pair;
        RoundTrip.Check(new LocalNames(text, 1, "v" + text, "m" + text, "t" + text, maybe, "s", null, maybe, "i" + text, "u", "j" + text, 7, ["x", text], "T" + text, maybe));
        RoundTrip.Check(new @event<int> { @class = text, @record = "r" + text, @field = "f", @int = 5, value = maybe });
        RoundTrip.Check(new @record(text, "t"));
        RoundTrip.Check(new @file { Id = text, Title = "t" });
        RoundTrip.Check(new @extension { Id = text, Title = "t" });
        RoundTrip.Check(new Models.One.Same<int>(text, "t"));
        RoundTrip.Check(new Models.One.SAME(text, "t"));
        RoundTrip.Check(new Models.Two.Same.Inner(text, "t"));
        RoundTrip.Check(new Models.two.same { Id = text, Title = "t" });
        RoundTrip.Check(new Deep.Deeper.Deepest.ActivityGen.System.Same(text, "t"));
        RoundTrip.Check(new CaseMembers(text, text + "I", text + "D", "g" + text));
        RoundTrip.Check(new ExplicitMember { Id = text, Name = "n" + text });
        RoundTrip.Check(new AwkwardNames { ToString = text, GetType = 5, Equals = true, Name = maybe, item = "i" });
        RoundTrip.Check(new नमस्ते { Code = text });
        RoundTrip.Check(new Shadow<int>.Inner<string> { Code = text });
    });

    [Fact]
    public void Type_parameters_are_read()
    {
        RoundTrip.Check(new GenericHole<int>(-1, 0));
        RoundTrip.Check(new GenericHole<double>(double.NegativeZero, double.NaN));
        RoundTrip.Check(new GenericHole<Tag>(new Tag("a/b"), new Tag("c")));
        RoundTrip.Check(new GenericStructHole<DateTimeOffset> { Value = DateTimeOffset.UtcNow });
        RoundTrip.Check(new GenericStructHole<TimeOnly> { Value = new TimeOnly(1, 2, 3, 500), Optional = default(TimeOnly) });
        RoundTrip.Check(new GenericClassHole<Tag> { Value = new Tag("%41 漢") });
        RoundTrip.Check(new GenericClassHole<Tag> { Value = new Tag(""), Optional = new Tag("x") });
    }

    [Fact]
    public void What_cannot_be_set_stays_as_it_is()
    {
        NotSettable read = RoundTrip.From<NotSettable>(new NotSettable { Id = "a", Author = new Author { Name = "n" } }.ToUserActivity());
        Assert.Equal("a", read.Id);
        Assert.Null(read.Author);
    }
}
