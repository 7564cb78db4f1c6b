using Evaluate;
using FirstResponder.Sdk.Classification;

switch (args)
{
    case ["split", var path, var folder]:
        var (read, opened, unread) = HeldOut.Split(LabelledFile.Read(path));
        Directory.CreateDirectory(folder);
        LabelledFile.Write(Path.Combine(folder, "read.csv"), read);
        LabelledFile.Write(Path.Combine(folder, "opened.csv"), opened);
        LabelledFile.Write(Path.Combine(folder, "unread.csv"), unread);
        Console.WriteLine($"{read.Count} + {opened.Count} + {unread.Count}");
        return 0;
    case ["check", var path, var repository]:
        return Copies.Report(LabelledFile.Read(path), repository, Console.Out);
    case ["features", var path, .. var rest]:
        Features.Write(LabelledFile.Read(path), Classifier(rest), Console.Out);
        return 0;
    case [var path, .. var rest] when File.Exists(path):
        var texts = LabelledFile.Read(path);
        var classifier = Classifier(rest);
        Report.Write(texts, classifier, Console.Out, rest.Contains("--figures") ? 0 : 60);
        return 0;
    default:
        Console.Error.WriteLine("""
            Evaluate <labelled.csv> [--lexicon <folder>] [--overlay <file>] [--figures]
                accuracy, recall, confusion; the worst mistakes with their evidence, unless only figures are wanted
            Evaluate features <labelled.csv> [--lexicon <folder>]
                which rules spoke for each text
            Evaluate split <labelled.csv> <folder>
                sets 200 texts aside by their hash, half of them for the very end: read.csv, opened.csv, unread.csv
            Evaluate check <labelled.csv> <repository>
                whether any ten letters in a row of a text stand in the repository
            """);
        return 1;
}

static CategoryClassifier Classifier(string[] options)
{
    var lexicon = Lexicon.BuiltIn;
    for (var i = 0; i < options.Length; i++)
    {
        lexicon = options[i] switch
        {
            "--figures" => lexicon,
            "--lexicon" when i + 1 < options.Length => Folder(options[++i]),
            "--overlay" when i + 1 < options.Length => With(lexicon, options[++i]),
            _ => throw new ArgumentException($"不认识选项“{options[i]}”，或其后缺少文件。 / Option \"{options[i]}\" is unknown or lacks its file."),
        };
    }

    return new(lexicon);
}

static Lexicon Folder(string folder)
{
    var files = Directory.GetFiles(folder, "*.lexicon.txt").Order(StringComparer.Ordinal).ToList();
    return files.Skip(1).Aggregate(Lexicon.Parse(File.ReadAllText(files[0]), files[0]), With);
}

static Lexicon With(Lexicon lexicon, string file) => lexicon.With(File.ReadAllText(file), file);
