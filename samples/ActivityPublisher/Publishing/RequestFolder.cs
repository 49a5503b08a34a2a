using System.Globalization;
using System.Text;

namespace ActivityPublisher.Publishing;

/// <summary>Writes requests into a folder: <c>1.json</c> is a body, <c>1.url</c> its path. A file is there whole or not at all.</summary>
internal sealed class RequestFolder
{
    private readonly string _folder;
    private int _count;

    /// <summary>Initializes a new instance of the <see cref="RequestFolder"/> class and makes the folder.</summary>
    /// <param name="folder">The folder.</param>
    internal RequestFolder(string folder) => _folder = Directory.CreateDirectory(folder).FullName;

    /// <summary>Writes the next request; files of the same names are replaced.</summary>
    /// <param name="request">The request.</param>
    internal void Write(ActivityRequest request)
    {
        string name = (++_count).ToString(CultureInfo.InvariantCulture);
        WriteWhole(name + ".json", request.Body.Span);
        WriteWhole(name + ".url", Encoding.ASCII.GetBytes(request.Path));
    }

    private void WriteWhole(string name, ReadOnlySpan<byte> content)
    {
        string path = Path.Combine(_folder, name);
        string temporary = path + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
