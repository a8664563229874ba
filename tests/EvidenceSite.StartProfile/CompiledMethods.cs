using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace EvidenceSite.StartProfile;

/// <summary>Hears from the runtime which methods it compiles.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords CompiledWhileRunning = (EventKeywords)0x10;

    // Events are handed on some ten times a second.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.5);

    // The base class reports what there is already before a constructor would have run.
    private readonly ConcurrentDictionary<ulong, bool> _handles = [];

    /// <summary>The runtime's handles of the methods.</summary>
    public ICollection<ulong> Handles => _handles.Keys;

    /// <summary>Waits until nothing new has been heard for a while.</summary>
    public void WaitForTheLast()
    {
        for (var heard = -1; heard != _handles.Count;)
        {
            heard = _handles.Count;
            Thread.Sleep(Quiet);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Verbose, CompiledWhileRunning);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // Methods made while running are gone when they are asked for, and cannot be compiled ahead.
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true
            && eventData.Payload is [ulong handle, ..] values && values[eventData.PayloadNames!.IndexOf("MethodNamespace")] is not "dynamicClass")
        {
            _handles.TryAdd(handle, true);
        }
    }
}
