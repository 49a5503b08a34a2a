using ActivityGen.Feed.Hosting;

return await FeedCommand.RunAsync(args, Console.Out, Console.Error);
