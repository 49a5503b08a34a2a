using System.Reflection;
using ActivityGen.CompilerServices;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using FsCheck.Fluent;

namespace ActivityGen.Generated.Tests;

/// <summary>Links as values, and this assembly's own <c>ActivityLinks</c>.</summary>
public class LinkTests
{
    private delegate bool TryMatch(string url, out object? link);

    [Fact]
    public void A_link_is_what_its_url_was_made_of() => Texts.ForAll(
        Texts.WellFormed.Zip(Gen.Choose(int.MinValue, int.MaxValue)).Zip(Texts.OrNull),
        values =>
        {
            ((string slug, int page), string? lang) = values;
            SameMembersLink activity = new(slug, page, lang);
            UserActivity written = activity.ToUserActivity();
            SameMembersLink.ActivityLink link = new(slug, page, lang);
            Assert.Equal(written.ActivationUrl, link.ToUrl());
            Assert.Equal(link.ToUrl(), $"{link}");
            Assert.True(SameMembersLink.ActivityLink.TryMatch(link.ToUrl(), out SameMembersLink.ActivityLink back));
            Assert.Equal(link, back);
            Assert.Equal((slug, page, lang), (back.Slug, back.Page, back.Lang));

            foreach ((string url, ActivityProperty property) in new[] { (written.ActivationUrl, ActivityProperty.ActivationUrl), (written.FallbackUrl!, ActivityProperty.FallbackUrl) })
            {
                Assert.True(ActivityLinks.TryMatch(url, out ActivityLinkMatch match), url);
                Assert.Equal(typeof(SameMembersLink), match.ActivityType);
                Assert.Equal(property, match.Property);
                Assert.True(match.TryGetLink(out SameMembersLink.ActivityLink found));

                // Between two slashes, null and empty look alike.
                SameMembersLink.ActivityLink expected = property == ActivityProperty.FallbackUrl && lang is "" ? link with { Lang = null } : link;
                Assert.Equal(expected, found);
                Assert.Equal(expected, match.Link);
                Assert.Equal(expected.ToUrl(), match.ToString());
                Assert.False(match.TryGetLink(out OtherMembersLink.ActivityLink _));
            }

            Assert.Equal(activity.GetKey(), SameMembersLink.ActivityKey.Parse(activity.GetKey().ToString()));
        });

    [Fact]
    public void An_activity_is_read_as_the_type_that_its_link_leads_to() => Texts.ForAll(
        Texts.WellFormed.Zip(Gen.Choose(int.MinValue, int.MaxValue)).Zip(Texts.OrNull),
        values =>
        {
            ((string slug, int page), string? lang) = values;
            UserActivity written = new SameMembersLink(slug, page, lang).ToUserActivity();
            Assert.True(ActivityLinks.TryFromUserActivity(written, out IUserActivity? found));
            Assert.Equal(SameMembersLink.FromUserActivity(written), Assert.IsType<SameMembersLink>(found));

            // A fallback link opens the type, but no activity of the type has it for its own link.
            Assert.False(ActivityLinks.TryFromUserActivity(written with { ActivationUrl = written.FallbackUrl! }, out found));
            Assert.Null(found);
            Assert.False(ActivityLinks.TryFromUserActivity(written with { AppActivityId = "/elsewhere" }, out found));
            Assert.Null(found);
        });

    [Fact]
    public void Reading_an_activity_needs_one() =>
        Assert.Throws<ArgumentNullException>("activity", () => ActivityLinks.TryFromUserActivity(null!, out _));

    [Theory]
    [InlineData("contoso-links://open.here/a?Page=7&Lang=de", true)]
    [InlineData("CONTOSO-LINKS://OPEN.HERE/a?Page=7&Lang=de", true)]
    [InlineData("contoso-links://open%2ehere/%61?%50age=%37&Lang=d%65", true)]
    [InlineData("contoso-links://open.here/a?page=7&Lang=de", false)]
    [InlineData("contoso-links://open.here/a?Page=07&Lang=de", false)]
    [InlineData("contoso-links://open.here/a?Page=+7&Lang=de", false)]
    [InlineData("contoso-links://open.here/a?Lang=de&Page=7", false)]
    [InlineData("contoso-links://open.here/a?Page=7&Lang=de&x=1", false)]
    [InlineData("contoso-links://open.here/a?Page=7&Lang=de#x", false)]
    [InlineData("contoso-links://open.here:80/a?Page=7&Lang=de", false)]
    [InlineData("contoso-links://user@open.here/a?Page=7&Lang=de", false)]
    [InlineData("contoso-links://open.here/a/b?Page=7&Lang=de", false)]
    [InlineData("contoso-links://open.here/a%ff?Page=7&Lang=de", false)]
    [InlineData(" contoso-links://open.here/a?Page=7&Lang=de", false)]
    [InlineData("https://contoso-links://open.here/a?Page=7&Lang=de", false)]
    [InlineData("", false)]
    public void Equivalent_urls_match_and_others_do_not(string url, bool isMatch)
    {
        Assert.Equal(isMatch, SameMembersLink.ActivityLink.TryMatch(url, out SameMembersLink.ActivityLink link));
        Assert.Equal(isMatch ? new SameMembersLink.ActivityLink("a", 7, "de") : default, link);
        Assert.Equal(isMatch, ActivityLinks.TryMatch(url, out ActivityLinkMatch match));
        Assert.Equal(isMatch ? link.ToUrl() : "", match.ToString());
    }

    [Fact]
    public void Parse_says_what_the_text_should_be()
    {
        ActivityFormatException thrown = Assert.Throws<ActivityFormatException>(() => Parse<SameMembersLink.ActivityLink>("https://elsewhere/"));
        Assert.Equal("'https://elsewhere/' is not a URL of 'SameMembersLink': it does not have the form 'Contoso-Links://Open.Here/{Slug}{?Page,Lang}'.", thrown.Message);
        thrown = Assert.Throws<ActivityFormatException>(() => SameMembersLink.ActivityKey.Parse("/links".AsSpan()));
        Assert.Equal("'/links' is not an id of 'SameMembersLink': it does not have the form '/links/{Slug}{?Page,Lang}'.", thrown.Message);

        // Foreign text may be long, and may be cut nowhere inside a character.
        thrown = Assert.Throws<ActivityFormatException>(() => SameMembersLink.ActivityKey.Parse(new string('x', 199) + "\U0001F600" + new string('y', 10_000)));
        Assert.StartsWith($"'{new string('x', 199)}…' is not an id", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Parse<SameMembersLink.ActivityLink>(null!));
        Assert.Throws<ArgumentNullException>(() => SameMembersLink.ActivityKey.Parse(null!, null));
        Assert.False(TryParse<SameMembersLink.ActivityLink>(null));
        Assert.False(SameMembersLink.ActivityKey.TryParse(null, null, out _));
    }

    [Fact]
    public void A_fallback_url_with_other_members_has_a_link_of_its_own()
    {
        OtherMembersLink activity = new() { Slug = "a/b", Writer = new Author { Name = "ä" }, Day = new DateOnly(2024, 2, 29) };
        Assert.Equal("https://links.contoso.com/other/%C3%A4/2024-02-29", activity.ToUserActivity().FallbackUrl);
        Assert.True(ActivityLinks.TryMatch(activity.ToUserActivity().FallbackUrl, out ActivityLinkMatch match));
        Assert.Equal((typeof(OtherMembersLink), ActivityProperty.FallbackUrl), (match.ActivityType, match.Property));
        Assert.Equal(new OtherMembersLink.ActivityFallbackLink("ä", new DateOnly(2024, 2, 29)), match.Link);
        Assert.False(match.TryGetLink(out OtherMembersLink.ActivityLink _));

        UnreadableLink unreadable = new() { Path = "a/b" };
        Assert.True(ActivityLinks.TryMatch(unreadable.ToUserActivity().FallbackUrl, out match));
        Assert.Equal(new UnreadableLink.ActivityFallbackLink("a/b"), match.Link);
        Assert.False(ActivityLinks.TryMatch(unreadable.ToUserActivity().ActivationUrl, out _));
        Assert.Equal("contoso-links://unreadable/a/b", new UnreadableLink.ActivityLink("a/b").ToUrl());
    }

    [Fact]
    public void Constants_and_static_members_are_links_too()
    {
        Assert.True(ActivityLinks.TryMatch("CONTOSO://CONSTANT", out ActivityLinkMatch match));
        Assert.Equal(new AllConstant.ActivityLink(), match.Link);
        Assert.Equal("contoso://constant", match.ToString());
        Assert.True(ActivityLinks.TryMatch("contoso://static/a%20r%2fe/x?Version=7", out match));
        Assert.Equal(new StaticMembers.ActivityLink("x"), match.Link);
        Assert.False(ActivityLinks.TryMatch("contoso://static/other/x?Version=7", out _));
        Assert.False(ActivityLinks.TryMatch("contoso://static/a%20r%2fe/x?Version=8", out _));
        Assert.True(StaticMembers.ActivityKey.TryParse("/a%20r%2Fe/7/x", out StaticMembers.ActivityKey key));
        Assert.Equal(new StaticMembers.ActivityKey("x"), key);
        Assert.False(StaticMembers.ActivityKey.TryParse("/a%20r%2fE/8/x", out key));
        Assert.Equal(default, key);
    }

    [Fact]
    public void Nothing_is_matched_before_something_is()
    {
        ActivityLinkMatch match = default;
        Assert.Equal("", match.ToString());
        Assert.Throws<InvalidOperationException>(() => match.Link);
        Assert.Throws<InvalidOperationException>(() => match.ActivityType);
        Assert.False(match.TryGetLink(out SameMembersLink.ActivityLink _));
        Assert.False(ActivityLinks.TryMatch(null, out ActivityLinkMatch none));
        Assert.Equal(match, none);
        Assert.True(match == none);
        Assert.True(ActivityLinks.TryMatch("contoso://constant", out ActivityLinkMatch constant));
        Assert.True(constant != none);
        Assert.True(ActivityLinks.TryMatch("contoso://Constant", out ActivityLinkMatch same));
        Assert.Equal((constant, constant.GetHashCode()), (same, same.GetHashCode()));
    }

    [Fact]
    public void It_finds_what_trying_every_type_finds()
    {
        List<(Type Activity, ActivityProperty Property, TryMatch Match)> all = Links();
        Assert.True(all.Count > 60);
        string[] pieces =
        [
            "contoso://", "shapes/", "x", "a%2Fb", "?Title=", "t", "f/", "7", "c/", "?id=", "&gr%C3%B6%C3%9Fe=", "static/a%20r%2Fe/", "?Version=7", "constant", "x://y", "/", "https://h/", "https://base.contoso.com/", "42",
            "https://derived.contoso.com/", "contoso-links://open.here/", "?Page=7", "&Lang=de", "contoso-links://other/", "https://links.contoso.com/", "other/", "2024-02-29", "unreadable/", "x-holes://h/%C3%BC", "%", "é", "#", "",
        ];
        string[] whole =
        [
            "contoso://shapes/x?Title=t", "contoso://constant", "contoso://f/7", "x://y", "https://base.contoso.com/42", "https://derived.contoso.com/x", "contoso-links://open.here/x?Page=7", "contoso-links://other/x", "contoso-links://open.here/x?Page=7&Lang=",
            "https://links.contoso.com/de/x/7", "https://links.contoso.com/other/x/2024-02-29", "https://links.contoso.com/unreadable/x", "contoso://static/a%20r%2Fe/x?Version=7",
        ];
        Random random = new(7);
        int found = 0;
        HashSet<Type> types = [];
        for (int i = 0; i < 3000; i++)
        {
            string url = random.Next(2) == 0
                ? string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]))
                : whole[random.Next(whole.Length)];
            url = random.Next(4) == 0 ? url.Insert(random.Next(url.Length + 1), pieces[random.Next(pieces.Length)]) : url;
            (Type Activity, ActivityProperty Property, object? Link)? expected = null;
            foreach ((Type activity, ActivityProperty property, TryMatch tryMatch) in all)
            {
                if (tryMatch(url, out object? link))
                {
                    expected = (activity, property, link);
                    break;
                }
            }

            bool isMatch = ActivityLinks.TryMatch(url, out ActivityLinkMatch match);
            Assert.Equal(expected, isMatch ? (match.ActivityType, match.Property, match.Link) : null);
            found += isMatch ? 1 : 0;
            types.UnionWith(isMatch ? [match.ActivityType] : []);
        }

        Assert.InRange(found, 500, 2500);
        Assert.True(types.Count > 8, string.Join(", ", types));
    }

    /// <remarks>Save for a hole whose type is a class, such as a Uri, and for static members: only a value tells whether they match.</remarks>
    [Fact]
    public void Nothing_is_allocated_until_a_link_matches()
    {
        string[] urls = ["", "contoso://shapes/x/y", "contoso://shapes/x?Title", "x-holes://h/x", "https://h/" + new string('a', 3000), "contoso-links://open.here/x?Page=x", "é\uD800", "CONTOSO://STATIC/a%20r%2Fe/x"];
        foreach (string url in urls)
        {
            int matches = 0;
            long allocated = 0;
            for (int round = 0; round < 40; round++)
            {
                // The first rounds make what is made once: the table, the patterns, compiled code.
                long before = GC.GetAllocatedBytesForCurrentThread();
                matches += ActivityLinks.TryMatch(url, out _) ? 1 : 0;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Assert.Equal((url, 0, 0), (url, matches, allocated));
        }
    }

    /// <summary>Finds every link that the class should know, by reflection, in the order in which it should prefer them.</summary>
    private static List<(Type Activity, ActivityProperty Property, TryMatch Match)> Links()
    {
        List<(Type Activity, ActivityProperty Property, TryMatch Match)> found = [];
        foreach (Type type in typeof(LinkTests).Assembly.GetTypes().Where(IsVisible))
        {
            foreach (Type link in type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (IsVisible(link) && link.GetInterfaces().Any(face => face.Name == "IActivityLink`1"))
                {
                    ActivityProperty own = link.Name == "ActivityLink" ? ActivityProperty.ActivationUrl : ActivityProperty.FallbackUrl;
                    MethodInfo method = typeof(LinkTests).GetMethod(nameof(Matcher), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(link);
                    found.Add((type, own, (TryMatch)method.Invoke(null, [own])!));
                    if (own == ActivityProperty.ActivationUrl)
                    {
                        found.Add((type, ActivityProperty.FallbackUrl, (TryMatch)method.Invoke(null, [ActivityProperty.FallbackUrl])!));
                    }
                }
            }
        }

        return [.. found.OrderBy(link => link.Property).ThenBy(link => link.Activity.FullName!.Replace('+', '.'), StringComparer.Ordinal)];
    }

    /// <summary>A link whose fallbackUrl has no template, or other members, takes an activationUrl instead; that one is found before.</summary>
    private static TryMatch Matcher<T>(ActivityProperty property)
        where T : struct, IActivityLink<T> => (string url, out object? link) =>
        {
            bool isMatch = T.TryMatch(url, property, out T found);
            link = found;
            return isMatch;
        };

    private static bool IsVisible(Type type) => !type.IsGenericType
        && (!type.IsNested || (IsVisible(type.DeclaringType!) && (type.IsNestedPublic || type.IsNestedAssembly || type.IsNestedFamORAssem)));

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string? text)
        where T : IParsable<T> => T.TryParse(text, null, out _);
}
