using System.Buffers;
using System.IO.Pipelines;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Answering;

/// <summary>Answers that succeed.</summary>
internal static class FeedAnswer
{
    /// <summary>What an OData service says that leaves out all annotations but those that a client needs.</summary>
    private const string ContentType = "application/json;odata.metadata=minimal";

    private const int FlushSize = 64 * 1024;

    /// <summary>Answers with an activity.</summary>
    internal static Task WriteAsync(FeedRequest request, StoredActivity activity, int status)
    {
        if (status == StatusCodes.Status201Created)
        {
            request.Context.Response.Headers.Location = $"{request.ActivitiesUrl}/{activity.Id}";
        }

        string context = request.EntityContext("");
        return WriteAsync(request, status, activity.Json.Length, output => EntityJson.Write(output, activity, context));
    }

    /// <summary>Answers with a history item.</summary>
    internal static Task WriteAsync(FeedRequest request, Written<StoredHistoryItem> item)
    {
        int status = item.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        if (item.IsNew)
        {
            request.Context.Response.Headers.Location = request.Url;
        }

        string context = request.EntityContext($"('{request.Segment("id")}')/historyItems");
        return WriteAsync(request, status, item.Value.Json.Length, output => EntityJson.Write(output, item.Value, context));
    }

    /// <summary>Answers with a page; a long one leaves in parts.</summary>
    internal static async Task WriteAsync(FeedRequest request, ActivityPage page, string? nextLink)
    {
        HttpResponse response = request.Context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentType;
        PipeWriter output = response.BodyWriter;
        EntityJson.Begin(output, request.PageContext);
        if (nextLink is not null)
        {
            EntityJson.Property(output, "@odata.nextLink", nextLink);
            output.Write(","u8);
        }

        output.Write("\"value\":["u8);
        for (int i = 0; i < page.Activities.Count; i++)
        {
            output.Write(i == 0 ? ""u8 : ","u8);
            EntityJson.Write(output, page.Activities[i], context: null);
            if (output.UnflushedBytes > FlushSize)
            {
                await output.FlushAsync(request.Aborted);
            }
        }

        output.Write("]}"u8);
        await output.FlushAsync(request.Aborted);
    }

    /// <summary>Answers that what was to be deleted is.</summary>
    /// <exception cref="GraphErrorException">404: it was not there.</exception>
    internal static void Deleted(FeedRequest request, bool wasThere)
    {
        if (!wasThere)
        {
            throw GraphErrors.NotFound("There is nothing of this id among the caller's activities.");
        }

        request.Context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task WriteAsync(FeedRequest request, int status, int sizeHint, Action<PooledBuffer> write)
    {
        using PooledBuffer body = new(sizeHint + 1024);
        write(body);
        HttpResponse response = request.Context.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body.Written, request.Aborted);
    }
}
