using System.Text;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Refresh.Writing;

/// <summary>Replaces the file of a reference in one step: it is its old or its new version, never a part of one.</summary>
internal static class ReferenceFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the new text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">The file as it was read. If it says something else by now, it is left alone.</param>
    /// <param name="text">The new text.</param>
    /// <returns>Why it was not written, as a sentence without its full stop; null if all went well.</returns>
    public static string? Write(string path, InputText read, string text)
    {
        // In the same folder, so that moving it to its place is one step; a name with a dot is skipped by whoever reads the folder.
        var staged = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.tmp");
        try
        {
            var before = File.ReadAllBytes(path);
            var mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            if (!before.AsSpan(mark).SequenceEqual(Utf8.GetBytes(read.Text)))
            {
                return "The file was changed by somebody else meanwhile";
            }

            try
            {
                File.WriteAllBytes(staged, [.. before.AsSpan(0, mark), .. Utf8.GetBytes(text)]);
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(staged, File.GetUnixFileMode(path));
                }

                File.Move(staged, path, overwrite: true);
            }
            finally
            {
                File.Delete(staged);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The file cannot be written: {e.Message.TrimEnd('.')}";
        }
    }
}
