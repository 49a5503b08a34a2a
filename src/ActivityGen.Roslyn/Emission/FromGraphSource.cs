namespace ActivityGen.Roslyn.Emission;

/// <summary>The members that read an object of Microsoft's Graph SDK; the same for every assembly. <c>Graph::</c>, <c>Kiota::</c>, <c>Json::</c> and <c>Generic::</c> stand for namespaces.</summary>
internal static class FromGraphSource
{
    internal const string Reading = """
        /// <summary>Reads the SDK's object, as what the SDK would send of it.</summary>
        /// <returns>Whether it is one: false for null, for a value of another type than the contract's, and for what the SDK itself could not send.</returns>
        internal static bool TryRead(Graph::UserActivity? activity, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::ActivityGen.UserActivity? result)
        {
            result = null;
            if (activity is null)
            {
                return false;
            }

            try
            {
                // Not the SDK's registered writer: that one writes what changed since the object was read.
                using global::Microsoft.Kiota.Serialization.Json.JsonSerializationWriter writer = new();
                writer.WriteObjectValue(null, activity);
                using global::System.IO.Stream content = writer.GetSerializedContent();
                byte[] body = new byte[content.Length];
                content.ReadExactly(body);

                // In place of half of a surrogate pair the SDK writes U+FFFD, which may also stand there by right.
                return (global::System.MemoryExtensions.IndexOf(body, "\\uFFFD"u8) < 0 || IsText(activity))
                    && global::ActivityGen.UserActivityJson.TryDeserialize(body, out result);
            }
            catch (global::System.Exception exception) when (exception is global::System.ArgumentException or global::System.InvalidOperationException or Json::JsonException)
            {
                // A number beyond decimal, which the SDK reads as infinity; an empty name, which it takes for none.
                return false;
            }
        }

        private static bool IsText(Graph::UserActivity activity)
        {
            foreach (Graph::ActivityHistoryItem? item in (Generic::IEnumerable<Graph::ActivityHistoryItem?>?)activity.HistoryItems ?? [])
            {
                if (item is not null && !(IsText(item.Id) && IsText(item.UserTimezone) && IsText(item.AdditionalData)))
                {
                    return false;
                }
            }

            return IsText(activity.AppActivityId) && IsText(activity.ActivationUrl) && IsText(activity.ActivitySourceHost)
                && IsText(activity.AppDisplayName) && IsText(activity.ContentUrl) && IsText(activity.FallbackUrl)
                && IsText(activity.UserTimezone) && IsText(activity.Id) && IsText(activity.ContentInfo) && IsText(activity.AdditionalData)
                && (activity.VisualElements is not { } visual || IsText(visual));
        }

        private static bool IsText(Graph::VisualInfo visual) =>
            IsText(visual.DisplayText) && IsText(visual.Description) && IsText(visual.BackgroundColor) && IsText(visual.Content) && IsText(visual.AdditionalData)
            && (visual.Attribution is not { } image
                || (IsText(image.IconUrl) && IsText(image.AlternateText) && IsText(image.AlternativeText) && IsText(image.AdditionalData)));

        private static bool IsText(Generic::IDictionary<string, object>? members)
        {
            foreach (Generic::KeyValuePair<string, object> member in members ?? new Generic::Dictionary<string, object>())
            {
                if (!IsText(member.Key) || !(member.Value is Kiota::UntypedNode node ? IsText(node) : IsText(member.Value as string)))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsText(Kiota::UntypedNode? node)
        {
            switch (node)
            {
                case Kiota::UntypedString text:
                    return IsText(text.GetValue());
                case Kiota::UntypedObject members:
                    foreach (Generic::KeyValuePair<string, Kiota::UntypedNode> member in members.GetValue())
                    {
                        if (!IsText(member.Key) || !IsText(member.Value))
                        {
                            return false;
                        }
                    }

                    return true;
                case Kiota::UntypedArray items:
                    foreach (Kiota::UntypedNode item in items.GetValue())
                    {
                        if (!IsText(item))
                        {
                            return false;
                        }
                    }

                    return true;
                default:
                    return true;
            }
        }

        private static bool IsText(string? text)
        {
            for (int i = 0; i < text?.Length; i++)
            {
                if (char.IsSurrogate(text, i) && !(char.IsSurrogatePair(text, i++)))
                {
                    return false;
                }
            }

            return true;
        }
        """;
}
