using System.Text;
using EvidenceSite.Preview;
using Microsoft.AspNetCore.Http;

namespace EvidenceSite.Tests.Preview;

/// <summary>What open pages are told.</summary>
public sealed class PreviewEventsTests
{
    [Fact]
    public async Task WhatChangesWhileAPageConnectsIsNotMissed()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        using var body = new MemoryStream();
        var events = new PreviewEvents();
        var state = "old";

        await events.ListenAsync(new DefaultHttpContext { Response = { Body = body } }, Message, stop.Token);

        var told = Encoding.UTF8.GetString(body.ToArray());
        Assert.EndsWith("data: new\n\n", told, StringComparison.Ordinal);

        string Message()
        {
            // The first message is being written when a build ends.
            var message = state;
            if (state == "old")
            {
                state = "new";
                events.Send();
            }
            else
            {
                stop.CancelAfter(TimeSpan.FromMilliseconds(100));
            }

            return message;
        }
    }
}
