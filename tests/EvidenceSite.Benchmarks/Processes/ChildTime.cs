using System.Runtime.InteropServices;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>The processor time of programs that this one started and that have ended, as the kernel counted it (getrusage).</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    // struct rusage of 64-bit Linux: two times of two numbers each, then 14 numbers.
    private const int Numbers = 18;

    /// <summary>User time of all of them together in milliseconds; null on other systems.</summary>
    public static double? User()
    {
        var usage = new long[Numbers];
        return OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetUsage(Children, usage) == 0 ? (usage[0] * 1000d) + (usage[1] / 1000d) : null;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
