using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>The edits of a developer, each different at every turn.</summary>
internal static class Edits
{
    internal static CSharpCompilation Of(EditKind kind, CSharpCompilation project, int turn, CorpusKind models = CorpusKind.Annotated) => kind switch
    {
        EditKind.Body => project.Replace(Corpus.ElsewherePath, Corpus.Elsewhere(turn, 0)),
        EditKind.Declaration => project.Replace(Corpus.ElsewherePath, Corpus.Elsewhere(0, turn)),
        EditKind.AnnotatedType => project.Replace(Corpus.EditedPath, Corpus.Model(Corpus.Edited, models, turn)),
        EditKind.BaseType => project.Replace(Corpus.BasePath, Corpus.Base(1, turn)),
        EditKind.AddedType => project.AddSyntaxTrees(Corpus.Parse(Corpus.Model((4 * turn) + 20_000, models), Corpus.ModelPath(20_000 + turn))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
