namespace ActivityGen.Generated.Tests.Models;

public class Author
{
    public string Name { get; set; } = "";

    public Author? Mentor { get; set; }

    public Place? Home { get; set; }

    public int Age;
}

public struct Place
{
    public string City { get; set; }

    public int? Zip { get; set; }

    public Author? Mayor { get; set; }
}

[UserActivity(
    AppActivityId = "/{AuthorName}/{Author.Name}/{Author.Home.City}{?Author.Mentor.Name,Author.Age}",
    ActivationUrl = "contoso://dotted{/Second.Name,Author.Home.Zip}{?Second.Home.Mayor.Name,Where.City}")]
[VisualElements(DisplayText = "{Author.Name} {AuthorName} {Author.Mentor.Age} {Second.Home.Zip} {Author.Name.Length}")]
public partial record Dotted(Author Author, string AuthorName, Author? Second, Place Where);
