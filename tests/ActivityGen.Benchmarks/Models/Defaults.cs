using ActivityGen;

[assembly: UserActivityDefaults(
    ActivitySourceHost = "https://reader.contoso.com",
    AppDisplayName = "Contoso Reader",
    IconUrl = "https://reader.contoso.com/icon.png",
    AlternateText = "Contoso Reader")]
