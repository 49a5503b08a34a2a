namespace ActivityGen.Generated.Tests.Models;

public partial struct OuterStruct
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial class InStruct
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";
    }
}

public partial interface IOuterInterface
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record InInterface(string Id, string Title);
}

public partial interface IGenericOuter<T>
    where T : class
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    partial record struct InGenericInterface(string Id, string Title, T? Other);
}

public partial record OuterRecord(string Name)
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public readonly partial record struct InRecord(string Id, string Title);

    public partial record struct Middle
    {
        [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
        [VisualElements(DisplayText = Shape.Text)]
        public partial struct TwoDeep
        {
            public string Id { get; set; }

            public string Title { get; set; }
        }
    }
}

public static partial class StaticOuter
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record InStatic(string Id, string Title);
}

public abstract partial class OuterGeneric<TKey, TValue>
    where TKey : notnull
    where TValue : struct
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial class InGeneric<T>(string id, string title)
        where T : TKey
    {
        public string Id => id;

        public string Title => title;

        public T? Other { get; set; }
    }
}

public partial class Visibilities
{
    public static IUserActivity NewPrivate(string id, string title) => new Private(id, title);

    public static object PrivateKey(IUserActivity activity) => ((Private)activity).GetKey();

    public static IUserActivity NewProtected(string id, string title) => new Protected { Id = id, Title = title };

    public static object ProtectedKey(IUserActivity activity) => ((Protected)activity).GetKey();

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    private partial record Private(string Id, string Title);

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    protected partial class Protected
    {
        public string Id { get; set; } = "";

        internal string Title { get; set; } = "";
    }

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    protected internal partial record struct ProtectedInternal(string Id, string Title);

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    internal sealed partial class Internal
    {
        public string Id = "";

        public string Title = "";
    }
}
