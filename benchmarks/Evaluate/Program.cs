using Evaluate;

switch (args)
{
    case ["split", var path, var folder]:
        var (read, kept) = HeldOut.Split(LabelledFile.Read(path), 200);
        Directory.CreateDirectory(folder);
        LabelledFile.Write(Path.Combine(folder, "dev-read.csv"), read);
        LabelledFile.Write(Path.Combine(folder, "held-out.csv"), kept);
        Console.WriteLine($"{read.Count} + {kept.Count}");
        return 0;
    default:
        Console.Error.WriteLine("Evaluate split <labelled.csv> <folder>");
        return 1;
}
