using System.Composition;
using System.Reflection;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>What a host needs to find the fixes.</summary>
public sealed class CodeFixCatalogTests
{
    private static readonly Type[] Providers =
        [.. typeof(ActivityCodeFixProvider).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(CodeFixProvider)) && !type.IsAbstract)];

    [Fact]
    public void Every_provider_is_exported()
    {
        Assert.All(Providers, static type =>
        {
            Assert.True(type is { IsPublic: true, IsSealed: true });
            Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
            ExportCodeFixProviderAttribute export = Assert.Single(type.GetCustomAttributes<ExportCodeFixProviderAttribute>());
            Assert.Equal([LanguageNames.CSharp], export.Languages);
            Assert.Equal(type.Name, export.Name);

            // A FixAllContext can be made for a source document, a project or a solution, but not for another document.
            bool isForSource = export.DocumentKinds.Contains(nameof(TextDocumentKind.Document));
            Assert.Equal(
                isForSource ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Project, FixAllScope.Solution],
                Create(type).GetFixAllProvider()!.GetSupportedFixAllScopes().Order());
        });
    }

    [Fact]
    public void Each_rule_has_one_provider() => Assert.Equal(
        ["AG0001", "AG0002", "AG0005", "AG0007", "AG0101", "AG0102", "AG0103", "AG0104", "AG0105", "AG0106", "AG0107", "AG0202", "AG0203", "AG0204", "AG0206", "AG0214", "AG0302", "AG0303", "AG0307", "AG0309", "AG0401", "AG0402", "AG0403", "AG0404", "AG0502"],
        Providers.SelectMany(static type => Create(type).FixableDiagnosticIds).Order(StringComparer.Ordinal));

    private static CodeFixProvider Create(Type type) => (CodeFixProvider)Activator.CreateInstance(type)!;
}
