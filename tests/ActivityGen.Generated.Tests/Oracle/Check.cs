using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>What holds for every activity.</summary>
internal static class Check
{
    /// <summary>The body is the expected one by value, the two writers agree by bytes, the id is one everywhere.</summary>
    public static void Activity(IUserActivity activity, JsonObject expected)
    {
        byte[] body = Bytes(activity);
        JsonNode? actual = JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { MaxDepth = 128 });
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected.ToJsonString()}\nactual   {Encoding.UTF8.GetString(body)}");
        Writers(activity, body);
        Key(activity, (string)expected["appActivityId"]!);
    }

    /// <summary>WriteJson into odd buffers == the object model's writer == ToJsonUtf8Bytes.</summary>
    public static void Writers(IUserActivity activity, byte[] body)
    {
        byte[] model = UserActivityJson.SerializeToUtf8Bytes(activity.ToUserActivity());
        Assert.Equal(Encoding.UTF8.GetString(model), Encoding.UTF8.GetString(body));
        Assert.Equal(model, body);
        foreach (SpyBuffer spy in new SpyBuffer[] { new(), new(1), new(7), new(0, honoursHint: false), new(3, honoursHint: false), new(100_003) })
        {
            activity.WriteJson(spy);
            Assert.Equal(body, spy.Bytes);
        }

        Assert.Equal(body, (byte[])Call(activity, "ToJsonUtf8Bytes")!);

        // Minimal escapes: a body has no \u escape but for control characters, and no other escape than RFC 8259's short ones.
        using JsonDocument document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 128 });
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    public static void Key(IUserActivity activity, string id)
    {
        Assert.Equal(id, activity.AppActivityId);
        object key = Call(activity, "GetKey")!;
        Assert.Equal(id, key.ToString());
        Assert.Equal(Naive.EncodeUriComponent(id), Call(key, "ToUrlSegment"));
        Assert.Equal(key, Call(activity, "GetKey"));
        Assert.Equal(key.GetHashCode(), Call(activity, "GetKey")!.GetHashCode());
    }

    /// <summary>Both ways out throw, with the same violations, and nothing is written.</summary>
    public static IReadOnlyList<ActivityViolation> Refused(Func<IUserActivity> make)
    {
        ActivityValidationException mapped = Assert.Throws<ActivityValidationException>(() => make().ToUserActivity());
        foreach (SpyBuffer spy in new SpyBuffer[] { new(), new(1, honoursHint: false), new(5000) })
        {
            ActivityValidationException written = Assert.Throws<ActivityValidationException>(() => make().WriteJson(spy));
            Assert.Equal(mapped.Violations, written.Violations);
            Assert.Equal(0, spy.Advances);
            Assert.Empty(spy.Bytes);
        }

        Assert.NotEmpty(mapped.Violations);
        Assert.All(mapped.Violations, violation => Assert.Equal(ActivitySeverity.Error, violation.Severity));
        return mapped.Violations;
    }

    /// <summary>Either both ways out work and agree, or both throw the same violations.</summary>
    public static bool Agree(Func<IUserActivity> make)
    {
        Exception? mapped = Record.Exception(() => make().ToUserActivity());
        if (mapped is null)
        {
            Writers(make(), Bytes(make()));
            return true;
        }

        Assert.IsType<ActivityValidationException>(mapped);
        Refused(make);
        return false;
    }

    public static byte[] Bytes(IUserActivity activity)
    {
        ArrayBufferWriter<byte> buffer = new();
        activity.WriteJson(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    public static object? Call(object target, string method)
    {
        for (Type? type = target.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetMethod(method, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly, []) is { } found)
            {
                return found.Invoke(target, BindingFlags.DoNotWrapExceptions, null, null, null);
            }
        }

        throw new MissingMethodException(target.GetType().Name, method);
    }
}
