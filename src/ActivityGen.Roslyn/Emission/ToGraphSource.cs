namespace ActivityGen.Roslyn.Emission;

/// <summary>The members that make an object of Microsoft's Graph SDK; the same for every assembly. <c>Graph::</c>, <c>Kiota::</c>, <c>Json::</c> and <c>Generic::</c> stand for namespaces.</summary>
/// <remarks>A property of the SDK's objects that is set to null is sent as null, even on a new object: what is absent is never set.</remarks>
internal static class ToGraphSource
{
    internal const string Objects = """
        /// <summary>Makes the SDK's object of an activity.</summary>
        internal static Graph::UserActivity ToGraph(global::ActivityGen.UserActivity activity)
        {
            Graph::UserActivity result = new();
            Generic::Dictionary<string, object> more = new();
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
            Generic::Dictionary<string, object> more = new();
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
            Generic::Dictionary<string, object> more = new();
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

        private static Generic::List<Graph::ActivityHistoryItem> History(Json::JsonElement items)
        {
            Generic::List<Graph::ActivityHistoryItem> result = new(items.GetArrayLength());
            foreach (Json::JsonElement item in items.EnumerateArray())
            {
                result.Add(HistoryItem(item));
            }

            return result;
        }

        private static Graph::ActivityHistoryItem HistoryItem(Json::JsonElement item)
        {
            Graph::ActivityHistoryItem result = new();
            Generic::Dictionary<string, object> more = new();
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
        private static void Add(Generic::Dictionary<string, object> more, string path, Json::JsonProperty property)
        {
            if (property.Name.Length == 0)
            {
                throw new global::System.NotSupportedException(path + "AdditionalData has a property with an empty name, which Microsoft's Graph SDK cannot send");
            }

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

        /// <summary>Makes an untyped value; null where it has a number that no untyped value holds, or an empty name.</summary>
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
                    Generic::Dictionary<string, Kiota::UntypedNode> members = new(global::System.StringComparer.Ordinal);
                    foreach (Json::JsonProperty property in value.EnumerateObject())
                    {
                        // The SDK's writer takes an empty name for none.
                        isKept &= property.Name.Length > 0;
                        members[property.Name] = Node(property.Value, ref isKept);
                    }

                    return new Kiota::UntypedObject(members);
                case Json::JsonValueKind.Array:
                    Generic::List<Kiota::UntypedNode> items = new(value.GetArrayLength());
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
            value.TryGetDouble(out double zero) && zero == 0 && double.IsNegative(zero) ? (IsSame(value, "-0") ? new Kiota::UntypedDouble(zero) : null)
            : value.TryGetInt32(out int int32) ? new Kiota::UntypedInteger(int32)
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
}
