#pragma warning disable CS8981 // 'same' has only lower-case letters: said here, and to be accepted in the generated part too.
namespace ActivityGen.Generated.Tests.Models.@namespace.@class
{
    [UserActivity(AppActivityId = "/{class}/{record}/{field}", ActivationUrl = "contoso://k/{class}{?int,value}")]
    [VisualElements(DisplayText = "{class}{record}")]
    public partial class @event<@in>
    {
        public string @class { get; set; } = "";

        public string @record { get; set; } = "";

        public string @field { get; set; } = "";

        public int @int { get; set; }

        public string? @value { get; set; }

        public @in? Other { get; set; }
    }

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record @record(string Id, string Title);

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial struct @file
    {
        public string Id { get; set; }

        public string Title { get; set; }
    }

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial class @extension
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";
    }
}

namespace ActivityGen.Generated.Tests.Models.One
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record Same(string Id, string Title);

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record Same<T>(string Id, string Title);

    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record SAME(string Id, string Title);
}

namespace ActivityGen.Generated.Tests.Models.Two
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial struct Same
    {
        public string Id { get; set; }

        public string Title { get; set; }

        [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
        [VisualElements(DisplayText = Shape.Text)]
        public partial record struct Inner(string Id, string Title);
    }
}

namespace ActivityGen.Generated.Tests.Models.two
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial class same
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";
    }
}

namespace Deep.Deeper.Deepest.ActivityGen.System
{
    [global::ActivityGen.UserActivity(AppActivityId = "/shapes/{Id}", ActivationUrl = "contoso://shapes/{Id}{?Title}")]
    [global::ActivityGen.VisualElements(DisplayText = "{Title}")]
    public partial record Same(string Id, string Title);
}

namespace ActivityGen.Generated.Tests.Models
{
    [UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
    [VisualElements(DisplayText = Shape.Text)]
    public partial record Størrelse(string Id, string Title);

    [UserActivity(AppActivityId = "/{id}/{Id}/{größe}", ActivationUrl = "contoso://c/{ID}{?id,größe}")]
    [VisualElements(DisplayText = "{id}{Id}{ID}")]
    public partial record CaseMembers(string id, string Id, string ID, string größe);
}
