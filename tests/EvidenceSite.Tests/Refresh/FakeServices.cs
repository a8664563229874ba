using System.Net;
using System.Text;

namespace EvidenceSite.Tests.Refresh;

/// <summary>As much of Crossref's REST API and PubMed's E-utilities as refresh asks for, on this machine. The answers are of the tests' own writing.</summary>
internal sealed class FakeServices : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Task _run;
    private readonly Dictionary<string, Queue<Reply>> _replies = new(StringComparer.Ordinal);

    public FakeServices()
    {
        (Address, _listener) = Listen();
        _run = Task.Run(AnswerAsync);
    }

    public string Address { get; }

    /// <summary>Every request, as path and query.</summary>
    public List<string> Calls { get; } = [];

    public List<string> Askers { get; } = [];

    /// <summary>What the settings say to be led here.</summary>
    public string Settings => $"refresh:\n  crossref: {Address}/crossref\n  pubmed: {Address}/pubmed/eutils/\n  mail: editors@hiccups.example\n";

    /// <summary>Answers a path from now on. The last answer stays, those before it are given once.</summary>
    /// <param name="path">The path without the query, such as <c>/crossref/works/10.1234/x</c>.</param>
    /// <param name="replies">The answers, one for each request.</param>
    public FakeServices With(string path, params Reply[] replies)
    {
        _replies[path] = new Queue<Reply>(replies);
        return this;
    }

    /// <summary>The record of a work at Crossref: the fields of its message, without braces.</summary>
    public FakeServices Work(string doi, string message) => With($"/crossref/works/{doi}", Reply.Json($$"""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{ {{message}} } }"""));

    /// <summary>Records of notices at Crossref that name works under update-to.</summary>
    public FakeServices Updates(string items = "") =>
        With("/crossref/works", Reply.Json($$"""{"status":"ok","message-type":"work-list","message-version":"1.0.0","message":{"total-results":1,"items":[{{items}}],"items-per-page":1000} }"""));

    /// <summary>Records at PubMed.</summary>
    public FakeServices Articles(params string[] articles) => With("/pubmed/eutils/efetch.fcgi", Reply.Xml(
        """
        <?xml version="1.0" ?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
        <PubmedArticleSet>
        """ + string.Concat(articles) + "</PubmedArticleSet>"));

    /// <summary>What PubMed finds by DOI.</summary>
    public FakeServices Search(params string[] numbers) => With("/pubmed/eutils/esearch.fcgi", Reply.Xml(
        """<?xml version="1.0" encoding="UTF-8" ?><!DOCTYPE eSearchResult PUBLIC "-//NLM//DTD esearch 20060628//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd"><eSearchResult><Count>1</Count><IdList>"""
        + string.Concat(numbers.Select(number => $"<Id>{number}</Id>")) + "</IdList></eSearchResult>"));

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _run;
        _listener.Close();
    }

    private static (string Address, HttpListener Listener) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            // A port that was free a moment ago; there is no asking for any free one. Somebody else may be quicker.
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var address = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { address + "/" } };
            try
            {
                listener.Start();
                return (address, listener);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var url = context.Request.Url!;
            Calls.Add(url.PathAndQuery);
            Askers.Add(context.Request.UserAgent ?? "");
            var reply = _replies.TryGetValue(Uri.UnescapeDataString(url.AbsolutePath), out var replies) ? replies.Count > 1 ? replies.Dequeue() : replies.Peek() : new Reply(404, "Resource not found.");
            try
            {
                context.Response.StatusCode = reply.Status;
                context.Response.ContentType = reply.Type;
                foreach (var (name, value) in reply.Headers ?? [])
                {
                    context.Response.AddHeader(name, value);
                }

                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(reply.Body));
                context.Response.Close();
            }
            catch (HttpListenerException)
            {
                // Who asked went away: an answer that is too long is not read to its end.
            }
        }
    }
}

/// <summary>An answer of a service.</summary>
internal sealed record Reply(int Status, string Body, string Type = "text/plain", (string Name, string Value)[]? Headers = null)
{
    public static Reply Json(string body) => new(200, body, "application/json");

    public static Reply Xml(string body) => new(200, body, "text/xml");

    public static Reply To(string address) => new(302, "", Headers: [("Location", address)]);

    public static Reply Busy(string wait) => new(429, "Slow down.", Headers: [("Retry-After", wait)]);
}
