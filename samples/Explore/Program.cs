using Explore;

return Exploration.Run(args, Console.Out);
