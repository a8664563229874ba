using EvidenceSite.StartProfile;

/// <summary>
/// Started by the runtime inside another program, before its own first line, if the environment variable <c>DOTNET_STARTUP_HOOKS</c> names this
/// library. Writes which generic methods the program compiled while it ran, so that they are compiled ahead when it is published.
/// </summary>
/// <remarks>Source: .NET documentation, "Host startup hook".</remarks>
#pragma warning disable MA0047 // The runtime looks for it outside of any namespace.
internal static class StartupHook
#pragma warning restore MA0047
{
    /// <summary>The environment variable with the file to write.</summary>
    public const string Target = "START_PROFILE";

    /// <summary>Begins to listen; the file is written when the program ends.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Target) is not { Length: > 0 } file)
        {
            return;
        }

        var compiled = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            compiled.WaitForTheLast();
            MibcFile.Write(file, MethodsToCompile.Among(compiled.Handles));
        };
    }
}
