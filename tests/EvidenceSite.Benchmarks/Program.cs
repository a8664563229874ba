using EvidenceSite.Benchmarks;

var command = BenchmarkOptions.Command();
command.SetAction((asked, _) => Benchmark.RunAsync(asked, Console.Out));
return await command.Parse(args).InvokeAsync();
