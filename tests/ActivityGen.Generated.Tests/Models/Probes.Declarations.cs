namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "/p/{Id}{?Never,Maybe,Id}", ActivationUrl = "x://y/{?Never}{Maybe}")]
[VisualElements(DisplayText = "t", Description = "{Never}{Flag}")]
public partial class NullConstants
{
    public const string? Never = null;
    public const string? Maybe = "m";
    public const bool Flag = true;
    public string Id { get; set; } = "";
}

public abstract class AbstractActivity : IUserActivity
{
    public abstract string AppActivityId { get; }

    public abstract UserActivity ToUserActivity();

    public abstract void WriteJson(System.Buffers.IBufferWriter<byte> utf8Json);
}

[UserActivity(ActivationUrl = "x://y")]
[VisualElements(DisplayText = "t")]
public partial class FromAbstractActivity : AbstractActivity
{
    public override string AppActivityId => "x";
}

public partial class PrivateEnumOwner
{
    public static IUserActivity Create() => new Owned(Kind.B);

    private enum Kind
    {
        A,
        B,
    }

    [UserActivity(AppActivityId = "/p/{Kind}", ActivationUrl = "x://y/{Kind}")]
    [VisualElements(DisplayText = "t")]
    private partial record Owned(Kind Kind);
}

[UserActivity(AppActivityId = "/p/{Id}", ActivationUrl = "x://y/{Id}")]
[VisualElements(DisplayText = "t")]
public partial class RefProperties(string id)
{
    private readonly string _id = id;

    public ref readonly string Id => ref _id;
}

[UserActivity(AppActivityId = "/p/{Kind}{?On}", ActivationUrl = "x://y/{Kind}")]
[VisualElements(DisplayText = "{Kind}")]
public partial class EnumConstants
{
    public const PlainEnum Kind = PlainEnum.One;
    public const bool On = false;
}

public class HasGetKey
{
    protected static int GetKey(int x) => x;

    public void WriteJson() => GetKey(1);

    protected class ActivityKey;
}

[UserActivity(AppActivityId = "/p", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "t")]
public partial class HidesOthers : HasGetKey;
