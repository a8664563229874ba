namespace EvidenceSite.Tests.CommandLine;

/// <summary>The built program, run as a process.</summary>
internal static class BuiltProgram
{
    /// <summary>Runs it and waits for its end.</summary>
    public static Task<Run> RunAsync(string folder, string[] arguments, params (string Name, string? Value)[] environment) =>
        ChildProcess.RunAsync("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll"), .. arguments], environment);
}
