namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>Members that C# itself would not let generated code read, and members that collide with what is generated.</summary>
public class ReadabilityTests
{
    [Fact]
    public Task A_protected_member_of_another_instance_cannot_be_read() =>
        RuleVerifier.VerifyAsync("""
            public abstract class Node { protected string Code = ""; public Node? Parent; }
            [UserActivity(ActivitySourceHost = "https://contoso.com", AppActivityId = "/n/{Code}", ActivationUrl = "https://contoso.com/{{|AG0302:Parent.Code|}}")] [Visual]
            public partial class Leaf : Node { public string Title = ""; }
            """);

    [Fact]
    public Task The_same_member_of_this_instance_can() =>
        RuleVerifier.VerifyAsync("""
            public abstract class Node { protected string Code = ""; }
            [UserActivity(ActivitySourceHost = "https://contoso.com", AppActivityId = "/n/{Code}", ActivationUrl = "https://contoso.com/{Code}")] [Visual]
            public partial class Leaf : Node { public string Title = ""; }
            """);

    [Fact]
    public async Task A_member_that_is_obsolete_as_an_error_cannot_be_read()
    {
        await RuleVerifier.VerifyAsync("""
            [UserActivity(ActivitySourceHost = "https://contoso.com", AppActivityId = "/n/{{|AG0302:Code|}}", ActivationUrl = "https://contoso.com/")] [Visual]
            public partial class Leaf { [System.Obsolete("never", true)] public string Code = ""; public string Title = ""; }
            """);
        await RuleVerifier.VerifyAsync("""
            [UserActivity(ActivitySourceHost = "https://contoso.com", AppActivityId = "/n/{Code}", ActivationUrl = "https://contoso.com/")] [Visual]
            public partial class Leaf { [System.Obsolete("soon")] public string Code = ""; public string Title = ""; }
            """);
    }

    [Fact]
    public Task An_explicit_implementation_of_the_interface_takes_a_generated_name() =>
        RuleVerifier.VerifyAsync("""
            [UserActivity(ActivitySourceHost = "https://contoso.com", AppActivityId = "/n", ActivationUrl = "https://contoso.com/")] [Visual]
            public partial class Leaf : IUserActivity { string IUserActivity.{|AG0011:AppActivityId|} => "x"; public string Title = ""; }
            """);
}
