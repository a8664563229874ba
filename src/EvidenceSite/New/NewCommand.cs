using System.CommandLine;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.New;

/// <summary>The verb <c>new</c> on the command line.</summary>
public static class NewCommand
{
    private static readonly Dictionary<NewKind, (string Name, string What)[]> Options = new()
    {
        [NewKind.Condition] = [("title", "The name of the condition")],
        [NewKind.Topic] = [("title", "The question")],
        [NewKind.Treatment] = [("title", "The name of the treatment")],
        [NewKind.Source] = [("title", "The title of the page"), ("publisher", "Who publishes it"), ("url", "Its web address")],
        [NewKind.Reference] = [("title", "The title of the work"), ("doi", "Its DOI")],
        [NewKind.Claim] = [("page", "The condition or topic: its ID, or the path of its file"), ("claim", "The claim in one sentence"), ("source", "The ID of the source that makes it")],
    };

    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    /// <param name="today">The option that names the day.</param>
    public static Command Create(Option<DirectoryInfo> input, Option<DateOnly> today)
    {
        var command = new Command("new", "Begin a page, a claim or a whole site; what is missing is left as a marked blank") { Site(today) };
        foreach (var kind in Enum.GetValues<NewKind>())
        {
            command.Add(Begin(kind, input));
        }

        return command;
    }

    private static Command Begin(NewKind kind, Option<DirectoryInfo> input)
    {
        var name = Words<NewKind>.Of(kind);
        var options = Options[kind].Prepend(("id", "The ID; made from the title if left out"))
            .Select(option => (Name: option.Item1, Option: new Option<string?>("--" + option.Item1) { Description = option.Item2 })).ToList();
        var command = new Command(name, kind == NewKind.Claim ? "Begin a claim on a page" : $"Begin a {name}");
        options.ForEach(option => command.Add(option.Option));
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(input);
            if (!folder.Exists)
            {
                Console.Error.WriteLine($"There is no folder {folder.FullName}. Give the one that holds settings.yml with --input.");
                return ExitCodes.ProblemsFound;
            }

            var given = options.Select(option => (option.Name, Value: parsed.GetValue(option.Option)?.Trim())).Where(pair => pair.Value is { Length: > 0 })
                .ToDictionary(pair => pair.Name, pair => pair.Value!, StringComparer.Ordinal);
            var beginning = new Beginning(folder, Questions.OfConsole(), Console.Out, Console.Error);
            return kind == NewKind.Claim ? beginning.Claim(given) : beginning.Page(kind, given);
        });
        return command;
    }

    private static Command Site(Option<DateOnly> today)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder that is empty or not there" };
        var command = new Command("site", "Begin an evidence summary of your own, on whatever topic") { folder };
        command.SetAction(parsed => SiteTemplate.Write(parsed.GetRequiredValue(folder), parsed.GetValue(today), Console.Out, Console.Error));
        return command;
    }
}
