namespace ActivityGen.Roslyn.Emission;

/// <summary>The members of the mapping to Microsoft's Graph SDK; the same for every assembly.</summary>
/// <remarks>A property of the SDK's objects that is set to null is sent as null, even on a new object: what is absent is never set.</remarks>
internal static class GraphMappingSource
{
    internal const string ToGraph = """
        /// <summary>Makes the SDK's object of an activity.</summary>
        internal static Graph::UserActivity ToGraph(global::ActivityGen.UserActivity activity)
        {
            Graph::UserActivity result = new();
            global::System.Collections.Generic.Dictionary<string, object> more = new();
            using Json::JsonDocument body = Json::JsonDocument.Parse(global::ActivityGen.UserActivityJson.SerializeToUtf8Bytes(activity), new Json::JsonDocumentOptions { MaxDepth = 1000 });
            foreach (Json::JsonProperty property in body.RootElement.EnumerateObject())
            {
                Json::JsonElement value = property.Value;
                switch (property.Name)
                {
                    case "appActivityId": result.AppActivityId = value.GetString(); break;
                    case "activationUrl": result.ActivationUrl = value.GetString(); break;
                    case "activitySourceHost": result.ActivitySourceHost = value.GetString(); break;
                    case "appDisplayName": result.AppDisplayName = value.GetString(); break;
                    case "contentUrl": result.ContentUrl = value.GetString(); break;
                    case "fallbackUrl": result.FallbackUrl = value.GetString(); break;
                    case "userTimezone": result.UserTimezone = value.GetString(); break;
                    case "visualElements": result.VisualElements = Visual(value); break;
                    case "contentInfo" when Node("contentInfo", value) is { } node: result.ContentInfo = node; break;
                    case "historyItems": result.HistoryItems = History(value); break;
                    case "id": result.Id = value.GetString(); break;
                    case "status" when Status(value) is { } status: result.Status = status; break;
                    case "createdDateTime": result.CreatedDateTime = value.GetDateTimeOffset(); break;
                    case "lastModifiedDateTime": result.LastModifiedDateTime = value.GetDateTimeOffset(); break;
                    case "expirationDateTime": result.ExpirationDateTime = value.GetDateTimeOffset(); break;
                    default: Add(more, "", property); break;
                }
            }

            if (more.Count > 0)
            {
                result.AdditionalData = more;
            }

            return result;
        }

        private static Graph::VisualInfo Visual(Json::JsonElement visual)
        {
            Graph::VisualInfo result = new();
            global::System.Collections.Generic.Dictionary<string, object> more = new();
            foreach (Json::JsonProperty property in visual.EnumerateObject())
            {
                Json::JsonElement value = property.Value;
                switch (property.Name)
                {
                    case "displayText": result.DisplayText = value.GetString(); break;
                    case "description": result.Description = value.GetString(); break;
                    case "backgroundColor": result.BackgroundColor = value.GetString(); break;
                    case "content" when Node("visualElements.content", value) is { } node: result.Content = node; break;
                    case "attribution": result.Attribution = Image(value); break;
                    default: Add(more, "visualElements.", property); break;
                }
            }

            if (more.Count > 0)
            {
                result.AdditionalData = more;
            }

            return result;
        }

        private static Graph::ImageInfo Image(Json::JsonElement image)
        {
            Graph::ImageInfo result = new();
            global::System.Collections.Generic.Dictionary<string, object> more = new();
            foreach (Json::JsonProperty property in image.EnumerateObject())
            {
                Json::JsonElement value = property.Value;
                switch (property.Name)
                {
                    case "iconUrl": result.IconUrl = value.GetString(); break;
                    case "alternateText": result.AlternateText = value.GetString(); break;
                    case "addImageQuery": result.AddImageQuery = value.GetBoolean(); break;
                    default: Add(more, "visualElements.attribution.", property); break;
                }
            }

            if (more.Count > 0)
            {
                result.AdditionalData = more;
            }

            return result;
        }

        private static global::System.Collections.Generic.List<Graph::ActivityHistoryItem> History(Json::JsonElement items)
        {
            global::System.Collections.Generic.List<Graph::ActivityHistoryItem> result = new(items.GetArrayLength());
            foreach (Json::JsonElement item in items.EnumerateArray())
            {
                result.Add(HistoryItem(item));
            }

            return result;
        }

        private static Graph::ActivityHistoryItem HistoryItem(Json::JsonElement item)
        {
            Graph::ActivityHistoryItem result = new();
            global::System.Collections.Generic.Dictionary<string, object> more = new();
            foreach (Json::JsonProperty property in item.EnumerateObject())
            {
                Json::JsonElement value = property.Value;
                switch (property.Name)
                {
                    case "id": result.Id = value.GetString(); break;
                    case "startedDateTime": result.StartedDateTime = value.GetDateTimeOffset(); break;
                    case "lastActiveDateTime": result.LastActiveDateTime = value.GetDateTimeOffset(); break;
                    case "activeDurationSeconds": result.ActiveDurationSeconds = value.GetInt32(); break;
                    case "expirationDateTime": result.ExpirationDateTime = value.GetDateTimeOffset(); break;
                    case "userTimezone": result.UserTimezone = value.GetString(); break;
                    case "status" when Status(value) is { } status: result.Status = status; break;
                    case "createdDateTime": result.CreatedDateTime = value.GetDateTimeOffset(); break;
                    case "lastModifiedDateTime": result.LastModifiedDateTime = value.GetDateTimeOffset(); break;
                    default: Add(more, "historyItems.", property); break;
                }
            }

            if (more.Count > 0)
            {
                result.AdditionalData = more;
            }

            return result;
        }
        """;

    internal const string Values = """
        /// <summary>Gets a status; none for a text that the SDK has no name for, which it is sent as all the same.</summary>
        private static Graph::Status? Status(Json::JsonElement value) => value.GetString() switch
        {
            "active" => Graph::Status.Active,
            "updated" => Graph::Status.Updated,
            "deleted" => Graph::Status.Deleted,
            "ignored" => Graph::Status.Ignored,
            "unknownFutureValue" => Graph::Status.UnknownFutureValue,
            _ => null,
        };

        /// <summary>Adds a property that the SDK has no member for: as what its own reader would give, where that keeps the value; else as it is spelled.</summary>
        private static void Add(global::System.Collections.Generic.Dictionary<string, object> more, string path, Json::JsonProperty property)
        {
            Json::JsonElement value = property.Value;
            Kiota::UntypedNode? node = Node(path + property.Name, value);
            more[property.Name] = value.ValueKind switch
            {
                Json::JsonValueKind.String => value.GetString()!,
                Json::JsonValueKind.True => true,
                Json::JsonValueKind.False => false,
                Json::JsonValueKind.Null => null!,
                Json::JsonValueKind.Object or Json::JsonValueKind.Array when node is not null => node,
                _ => value.Clone(),
            };
        }

        /// <summary>Makes an untyped value; null where it has a number that no untyped value holds.</summary>
        private static Kiota::UntypedNode? Node(string path, Json::JsonElement value)
        {
            bool isKept = true;
            try
            {
                Kiota::UntypedNode node = Node(value, ref isKept);
                return isKept ? node : null;
            }
            catch (global::System.InvalidOperationException)
            {
                // The SDK would send U+FFFD in its place.
                throw global::ActivityGen.ActivityValidationException.ForRule("AG0215", path, path + " has a string with half of a surrogate pair, written as an escape; Microsoft's Graph SDK cannot send it");
            }
        }

        private static Kiota::UntypedNode Node(Json::JsonElement value, ref bool isKept)
        {
            switch (value.ValueKind)
            {
                case Json::JsonValueKind.Object:
                    global::System.Collections.Generic.Dictionary<string, Kiota::UntypedNode> members = new(global::System.StringComparer.Ordinal);
                    foreach (Json::JsonProperty property in value.EnumerateObject())
                    {
                        members[property.Name] = Node(property.Value, ref isKept);
                    }

                    return new Kiota::UntypedObject(members);
                case Json::JsonValueKind.Array:
                    global::System.Collections.Generic.List<Kiota::UntypedNode> items = new(value.GetArrayLength());
                    foreach (Json::JsonElement item in value.EnumerateArray())
                    {
                        items.Add(Node(item, ref isKept));
                    }

                    return new Kiota::UntypedArray(items);
                case Json::JsonValueKind.String:
                    return new Kiota::UntypedString(value.GetString());
                case Json::JsonValueKind.Number:
                    Kiota::UntypedNode? number = Number(value);
                    isKept &= number is not null;
                    return number ?? new Kiota::UntypedNull();
                case Json::JsonValueKind.True or Json::JsonValueKind.False:
                    return new Kiota::UntypedBoolean(value.GetBoolean());
                default:
                    return new Kiota::UntypedNull();
            }
        }

        /// <summary>Gets a number in the first type that holds it to the last digit; null where none does.</summary>
        private static Kiota::UntypedNode? Number(Json::JsonElement value) =>
            value.TryGetInt32(out int int32) ? new Kiota::UntypedInteger(int32)
            : value.TryGetInt64(out long int64) ? new Kiota::UntypedLong(int64)
            : value.TryGetDecimal(out decimal fixedPoint) && IsSame(value, fixedPoint.ToString(global::System.Globalization.CultureInfo.InvariantCulture)) ? new Kiota::UntypedDecimal(fixedPoint)
            : value.TryGetDouble(out double floating) && double.IsFinite(floating) && IsSame(value, floating.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture)) ? new Kiota::UntypedDouble(floating)
            : null;

        private static bool IsSame(Json::JsonElement number, string text)
        {
            try
            {
                using Json::JsonDocument other = Json::JsonDocument.Parse(text);
                return Json::JsonElement.DeepEquals(number, other.RootElement);
            }
            catch (global::System.ArgumentOutOfRangeException)
            {
                // An exponent that no Int32 holds.
                return false;
            }
        }
        """;

    internal const string FromGraph = """
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
            catch (global::System.ArgumentException)
            {
                // A number beyond double, which the SDK reads as infinity.
                return false;
            }
        }

        private static bool IsText(Graph::UserActivity activity)
        {
            foreach (Graph::ActivityHistoryItem? item in (global::System.Collections.Generic.IEnumerable<Graph::ActivityHistoryItem?>?)activity.HistoryItems ?? [])
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

        private static bool IsText(Members? members)
        {
            foreach (global::System.Collections.Generic.KeyValuePair<string, object> member in members ?? new global::System.Collections.Generic.Dictionary<string, object>())
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
                    foreach (global::System.Collections.Generic.KeyValuePair<string, Kiota::UntypedNode> member in members.GetValue())
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
