using ActivityGen;

// What all activities of this app have in common; a type's own attributes win over these.
[assembly: UserActivityDefaults(
    ActivitySourceHost = "https://activity-host-1",
    BackgroundColor = "#0F6CBD")]
