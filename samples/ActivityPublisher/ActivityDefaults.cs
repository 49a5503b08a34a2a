using ActivityGen;

// What every activity of this app has in common; a type's own attributes win over these.
[assembly: UserActivityDefaults(
    ActivitySourceHost = "https://hub.contoso.com",
    AppDisplayName = "Contoso Hub",
    BackgroundColor = "#0F6CBD",
    IconUrl = "https://hub.contoso.com/icons/hub.png",
    AlternateText = "Contoso Hub",
    AddImageQuery = true)]
