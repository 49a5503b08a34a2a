using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Edits of the list of files.</summary>
internal static class FileEdits
{
    public static ImmutableArray<Edit> All { get; } =
    [
        new("add a file", AddFile),
        new("remove a file", (state, random) => state.Compilation.SyntaxTrees.Length < 2 ? null : state.With(state.Compilation.RemoveSyntaxTrees(Pick(state, random)))),
        new("rename a file", (state, random) => OnTree(state, random, tree => tree.WithFilePath(string.Create(CultureInfo.InvariantCulture, $"/0/Renamed{random.Next(100_000)}.cs")))),
        new("reorder the files", Reorder),
        new("parse a file anew", (state, random) => OnTree(state, random, tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath))),
    ];

    private static SyntaxTree Pick(EditState state, Random random) => state.Compilation.SyntaxTrees[random.Next(state.Compilation.SyntaxTrees.Length)];

    private static EditState? OnTree(EditState state, Random random, Func<SyntaxTree, SyntaxTree> change)
    {
        if (state.Compilation.SyntaxTrees.IsEmpty)
        {
            return null;
        }

        SyntaxTree tree = Pick(state, random);
        return state.With(state.Compilation.ReplaceSyntaxTree(tree, change(tree)));
    }

    private static EditState AddFile(EditState state, Random random)
    {
        int number = random.Next(100_000);
        string text = string.Format(
            CultureInfo.InvariantCulture,
            random.Next(3) switch
            {
                0 => "global using UA{0} = ActivityGen.UserActivityAttribute;\n",
                1 => "namespace Added{0};\n\n[ActivityGen.UserActivity(AppActivityId = \"/{0}\")]\npublic partial class New{0}\n{{\n    public string Slug {{ get; set; }} = \"{0}\";\n\n    public void M()\n    {{\n    }}\n}}\n",
                _ => "public static class Plain{0}\n{{\n    public const int Value = {0};\n\n    public static int M() => Value;\n}}\n",
            },
            number);
        CSharpParseOptions options = (CSharpParseOptions?)state.Compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        return state.With(state.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(text, options, string.Create(CultureInfo.InvariantCulture, $"/0/Added{number}.cs"))));
    }

    private static EditState? Reorder(EditState state, Random random)
    {
        SyntaxTree[] trees = [.. state.Compilation.SyntaxTrees];
        if (trees.Length < 2)
        {
            return null;
        }

        random.Shuffle(trees);
        return state.With(state.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees));
    }
}
