// Feeds the program with broken and hostile input: dotnet run -c Release --project tests/EvidenceSite.Fuzz -- --seconds 60
using System.CommandLine;
using EvidenceSite.Fuzz;
using EvidenceSite.Fuzz.Targets;

var seed = new Option<int>("--seed") { Description = "The same seed gives the same cases", DefaultValueFactory = _ => 1 };
var seconds = new Option<int?>("--seconds") { Description = "How long to go on, shared evenly by the targets" };
var cases = new Option<int?>("--cases") { Description = "How many cases each target gets; 200 if neither this nor --seconds is given" };
var from = new Option<int>("--from") { Description = "The number of the first case, to run one again: --target NAME --from N --cases 1", DefaultValueFactory = _ => 0 };
var targets = new Option<string[]>("--target") { Description = $"Only these: {string.Join(", ", TargetList.Names)}", AllowMultipleArgumentsPerToken = true };
var findings = new Option<DirectoryInfo>("--findings") { Description = "The folder for the files that reproduce what is found", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "fuzz")) };
targets.AcceptOnlyFromAmong(TargetList.Names);
foreach (var count in new[] { seconds, cases })
{
    count.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int?>() < 1)
        {
            result.AddError($"{result.Option.Name} must be 1 or more.");
        }
    });
}

var root = new RootCommand("Feeds EvidenceSite with broken and hostile input, and says what does not hold.") { seed, seconds, cases, from, targets, findings };
root.SetAction(parsed =>
{
    var time = parsed.GetValue(seconds);
    var amount = new Amount(parsed.GetValue(from), parsed.GetValue(cases) ?? (time is null ? 200 : int.MaxValue), time is { } given ? TimeSpan.FromSeconds(given) : null);
    var chosen = parsed.GetValue(targets) is { Length: > 0 } named ? named : [.. TargetList.Names];
    return FuzzRun.Run(chosen, parsed.GetValue(seed), amount, parsed.GetValue(findings)!, Patience.Usual, Console.Out).Sum(result => result.Findings) == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();
