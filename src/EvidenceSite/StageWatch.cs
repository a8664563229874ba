using System.Diagnostics;

namespace EvidenceSite;

/// <summary>The stages of the <see cref="Pipeline"/>, in their order.</summary>
public enum Stage
{
    /// <summary>Has anything changed since the last build?</summary>
    Compare,

    /// <summary>Files to text.</summary>
    Read,

    /// <summary>Text to typed values.</summary>
    Parse,

    /// <summary>What names what.</summary>
    Link,

    /// <summary>Is every claim answered honestly?</summary>
    Check,

    /// <summary>How claims changed, commit by commit; only if the settings ask for it.</summary>
    History,

    /// <summary>Every page and address.</summary>
    Plan,

    /// <summary>Pages to HTML.</summary>
    Render,

    /// <summary>To the output folder.</summary>
    Write,
}

/// <summary>Times the stages of one run, and tells when each starts.</summary>
/// <param name="starts">Told of each stage before its work.</param>
public sealed class StageWatch(Action<Stage>? starts = null)
{
    private readonly List<(Stage Stage, TimeSpan Time)> _times = [];

    /// <summary>How long each stage took, in the order of the stages.</summary>
    public IReadOnlyList<(Stage Stage, TimeSpan Time)> Times => _times;

    /// <summary>Does the work of a stage.</summary>
    public T Time<T>(Stage stage, Func<T> work)
    {
        starts?.Invoke(stage);
        var watch = Stopwatch.StartNew();
        var made = work();
        _times.Add((stage, watch.Elapsed));
        return made;
    }
}
