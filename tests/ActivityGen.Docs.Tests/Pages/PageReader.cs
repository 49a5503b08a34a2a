using Markdig;
using Markdig.Syntax;

namespace ActivityGen.Docs.Tests.Pages;

/// <summary>Finds the code blocks of a page, and the comments that speak of them.</summary>
internal static class PageReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reads a page.</summary>
    /// <param name="path">What to call it in messages.</param>
    /// <param name="text">Its Markdown.</param>
    internal static Page Read(string path, string text)
    {
        List<PageBlock> blocks = [];
        List<string> failures = [];
        text = text.ReplaceLineEndings("\n");
        ReadBlocks(Markdown.Parse(text, Pipeline), path, text, blocks, failures);
        return new Page(path, blocks, failures);
    }

    private static void ReadBlocks(ContainerBlock container, string path, string text, List<PageBlock> blocks, List<string> failures)
    {
        BlockMarkers markers = new();
        string section = "";
        foreach (Block block in container)
        {
            switch (block)
            {
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    markers.Read(comment.Lines.ToString(), $"{path}:{comment.Line + 1}");
                    continue;
                case HeadingBlock { Level: 2 } heading:
                    section = text[heading.Span.Start..(heading.Span.End + 1)].TrimStart('#', ' ');
                    break;
                case FencedCodeBlock fenced:
                    blocks.Add(markers.Mark(new PageBlock(path, section, fenced.Line + 2, fenced.Info ?? "", TextOf(fenced), [], [], File: null, Prints: false), failures));
                    break;
                case CodeBlock indented:
                    failures.Add($"{path}:{indented.Line + 1}: code that is indented has no language; put it between fences.");
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, path, text, blocks, failures);
                    break;
            }

            markers.EndBlock(failures);
        }

        markers.EndBlock(failures);
    }

    private static string TextOf(CodeBlock block) => string.Concat(block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString() + "\n"));
}
