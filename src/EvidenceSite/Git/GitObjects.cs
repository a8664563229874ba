using System.Buffers.Text;
using System.Text;

namespace EvidenceSite.Git;

/// <summary>Reads objects as <c>git cat-file --batch</c> writes them: a line with ID, type and size, then the bytes and a line end.</summary>
internal static class GitObjects
{
    /// <summary>The objects, in the order in which they were asked for; null for one that is not there.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static IEnumerable<(string Id, ReadOnlyMemory<byte> Content)?> Read(ReadOnlyMemory<byte> output)
    {
        while (!output.IsEmpty)
        {
            var end = output.Span.IndexOf((byte)'\n');
            var head = end < 0 ? throw new InvalidDataException("The output of git ends early.") : output[..end];
            output = output[(end + 1)..];
            if (head.Span.EndsWith(" missing"u8) || head.Span.EndsWith(" ambiguous"u8))
            {
                yield return null;
                continue;
            }

            var size = SizeIn(head.Span);
            if (size < 0 || output.Length <= size)
            {
                throw new InvalidDataException("The output of git cannot be read.");
            }

            yield return (Encoding.ASCII.GetString(head.Span[..head.Span.IndexOf((byte)' ')]), output[..size]);
            output = output[(size + 1)..];
        }
    }

    /// <summary>The files and folders of a tree: mode, a space, the name, a zero byte, and the ID in as many bytes as the repository's hash has.</summary>
    /// <param name="tree">The content of a tree object.</param>
    /// <param name="idBytes">20 (SHA-1) or 32 (SHA-256).</param>
    public static IEnumerable<(string Mode, string Name, string Id)> Entries(ReadOnlyMemory<byte> tree, int idBytes)
    {
        while (!tree.IsEmpty)
        {
            var space = tree.Span.IndexOf((byte)' ');
            var zero = tree.Span.IndexOf((byte)0);
            if (space < 0 || zero < space || tree.Length < zero + 1 + idBytes)
            {
                throw new InvalidDataException("A folder in the repository cannot be read.");
            }

            yield return (
                Encoding.ASCII.GetString(tree.Span[..space]), Encoding.UTF8.GetString(tree.Span[(space + 1)..zero]), Convert.ToHexStringLower(tree.Span.Slice(zero + 1, idBytes)));
            tree = tree[(zero + 1 + idBytes)..];
        }
    }

    private static int SizeIn(ReadOnlySpan<byte> head)
    {
        var size = head[(head.LastIndexOf((byte)' ') + 1)..];
        return Utf8Parser.TryParse(size, out int bytes, out var used) && used == size.Length ? bytes : -1;
    }
}
