using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Reading what was written, by every way there is.</summary>
internal static class RoundTrip
{
    /// <summary>Through the object model, through JSON and through Microsoft's Graph SDK, an activity comes back as it was.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="keepsSpelling">False where it has JSON that can be spelled in several ways: the SDK keeps its value.</param>
    public static void Check<T>(T activity, bool keepsSpelling = true)
        where T : IUserActivity<T>
    {
        UserActivity written = activity.ToUserActivity();
        Exactly.Same(activity, From<T>(written));
        Assert.True(T.TryFromUserActivity(written, out T? tried));
        Exactly.Same(activity, tried);

        byte[] body = Oracle.Check.Bytes(activity);
        Exactly.Same(activity, T.ReadJson(body));
        Exactly.Same(activity, From<T>(UserActivityJson.Deserialize(body)));
        Exactly.Same(activity, JsonReader<T>.Try(body, out T? read) ? read : default(object));

        GraphModels.UserActivity graph = GraphMembers<T>.To(activity);
        Sdk.AssertSame(body, Sdk.Write(graph));
        Assert.True(GraphMembers<T>.Try(graph, out T? mapped));
        if (keepsSpelling)
        {
            Exactly.Same(activity, mapped);
        }
        else
        {
            Assert.Equal(written, mapped.ToUserActivity());
        }
    }

    /// <summary>Calls <c>FromUserActivity</c>, which says why it cannot.</summary>
    public static T From<T>(UserActivity activity) => (T)Method<T>("FromUserActivity").Invoke(null, BindingFlags.DoNotWrapExceptions, null, [activity], null)!;

    /// <summary>Whether both ways of reading agree on a body, and throw nothing but what they may.</summary>
    public static bool Reads<T>(byte[] body)
        where T : IUserActivity<T>
    {
        bool isRead = JsonReader<T>.Try(body, out T? tried);
        Exception? thrown = Record.Exception(() => T.ReadJson(body));
        Assert.Equal(isRead, thrown is null);
        Assert.True(thrown is null or System.Text.Json.JsonException or ActivityFormatException, thrown?.ToString());
        Assert.Equal(isRead, UserActivityJson.TryDeserialize(body, out UserActivity? activity) && Reads<T>(activity));
        if (!isRead)
        {
            Assert.Equal(default, tried);
        }

        return isRead;
    }

    /// <summary>Whether both ways of reading agree on an object, and throw nothing but what they may.</summary>
    public static bool Reads<T>(UserActivity activity)
        where T : IUserActivity<T>
    {
        bool isRead = T.TryFromUserActivity(activity, out T? tried);
        Exception? thrown = Record.Exception(() => From<T>(activity));
        Assert.Equal(isRead, thrown is null);
        Assert.True(thrown is null or ActivityFormatException, thrown?.ToString());
        if (!isRead)
        {
            Assert.Equal(default, tried);
        }

        return isRead;
    }

    private static MethodInfo Method<T>(string name) => typeof(T).GetMethod(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)!;

    private static class GraphMembers<T>
    {
        internal static readonly Reader Try = Method<T>("TryFromGraphUserActivity").CreateDelegate<Reader>();

        private static readonly MethodInfo Mapper = typeof(T).GetMethod("ToGraphUserActivity", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)!;

        internal delegate bool Reader(GraphModels.UserActivity? activity, [NotNullWhen(true)] out T? result);

        internal static GraphModels.UserActivity To(T activity) => (GraphModels.UserActivity)Mapper.Invoke(activity, BindingFlags.DoNotWrapExceptions, null, null, null)!;
    }

    private static class JsonReader<T>
    {
        internal static readonly Reader Try = Method<T>("TryReadJson").CreateDelegate<Reader>();

        internal delegate bool Reader(ReadOnlySpan<byte> utf8Json, out T? result);
    }
}
