using System.Text;

namespace ActivityGen.Roslyn.Rules.IdentifierFiles;

/// <summary>Looks at the bytes of a file where its text leaves a doubt.</summary>
internal static class FileBytes
{
    private const int BufferSize = 4096;

    /// <summary>Judges a file; unknown where it cannot be read, as a text that was made in memory.</summary>
    internal static FileForm Judge(string path)
    {
        try
        {
            // The compiler's paths are whole ones; another would mean a file of whoever runs it.
            if (!Path.IsPathRooted(path))
            {
                return FileForm.Unknown;
            }

#pragma warning disable RS1035 // No file IO in analyzers: decoding takes a mark away and replaces what it cannot read, so that only the bytes know. It is one file, named by the project, and read only where its text leaves a doubt.
            using FileStream stream = File.OpenRead(path);
#pragma warning restore RS1035
            return Judge(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            return FileForm.Unknown;
        }
    }

    private static FileForm Judge(Stream stream)
    {
        // Without a mark of its own, the encoding keeps the file's as a character.
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, BufferSize);
        try
        {
            if (reader.Peek() == '\uFEFF')
            {
                return FileForm.ByteOrderMark;
            }

            char[] buffer = new char[BufferSize];
            while (reader.Read(buffer, 0, BufferSize) > 0)
            {
            }

            return FileForm.Utf8;
        }
        catch (DecoderFallbackException)
        {
            return FileForm.NotUtf8;
        }
    }
}
