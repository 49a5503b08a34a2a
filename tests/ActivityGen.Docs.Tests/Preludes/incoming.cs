byte[] body = article.ToJsonUtf8Bytes();
string url = "contoso-reader://articles/hello%20world?Page=12";

static void Open(string slug, int page) => Console.WriteLine($"{slug}, page {page}");
