using System.Diagnostics;
using System.Globalization;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>
/// The most memory that a running program has held (resident). The system forgets it when the program ends, so it is asked again and again; what
/// is missed is growth in the last moments. On Linux it is the kernel's own high-water mark. macOS does not tell it.
/// </summary>
internal static class PeakMemory
{
    private const string HighWater = "VmHWM:";

    /// <summary>In bytes; 0 if the program has ended.</summary>
    public static long Of(Process process)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return process.PeakWorkingSet64;
            }

            var line = File.ReadLines($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status").FirstOrDefault(line => line.StartsWith(HighWater, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[HighWater.Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException)
        {
            return 0;
        }
    }
}
