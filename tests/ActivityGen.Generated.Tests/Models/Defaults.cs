using ActivityGen;

[assembly: UserActivityDefaults(
    ActivitySourceHost = "https://defaults.contoso.com",
    AppDisplayName = "Défauts {{App}}",
    UserTimezone = "Europe/Paris",
    BackgroundColor = "#0078D4",
    IconUrl = "https://defaults.contoso.com/icon.png",
    AlternateText = "Default \"icon\"",
    AddImageQuery = true)]
