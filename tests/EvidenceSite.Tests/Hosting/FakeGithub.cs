using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace EvidenceSite.Tests.Hosting;

/// <summary>As much of GitHub's REST API as a comment needs, on this machine: one repository, its pull request 12, and the comments on it.</summary>
internal sealed class FakeGithub : IAsyncDisposable
{
    public const string Head = "0123456789abcdef0123456789abcdef01234567";

    private const string Comments = "/repos/example/site/issues/12/comments";

    private readonly HttpListener _listener = new();
    private readonly Task _run;

    public FakeGithub()
    {
        // A port that was free a moment ago; there is no asking for any free one.
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _run = Task.Run(AnswerAsync);
    }

    public string Address { get; }

    /// <summary>The comments, oldest first: who wrote it, and what.</summary>
    public List<(string Author, string Body)> Posted { get; } = [];

    /// <summary>Every call, such as <c>GET /repos/example/site/pulls/12</c>.</summary>
    public List<string> Calls { get; } = [];

    public string State { get; set; } = "open";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _run;
        _listener.Close();
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

            using var reader = new StreamReader(context.Request.InputStream);
            var answer = Answer(context.Request, await reader.ReadToEndAsync());
            context.Response.StatusCode = answer is null ? 404 : 200;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes((answer ?? new JsonObject()).ToJsonString()));
            context.Response.Close();
        }
    }

    private JsonNode? Answer(HttpListenerRequest request, string body)
    {
        var path = request.Url!.AbsolutePath;
        Calls.Add($"{request.HttpMethod} {path}");
        if (request.Headers["Authorization"] != "Bearer the-token")
        {
            return null;
        }

        switch (request.HttpMethod, path)
        {
            case ("GET", "/repos/example/site/pulls/12"):
                return new JsonObject { ["state"] = State, ["head"] = new JsonObject { ["sha"] = Head } };
            case ("GET", "/repos/example/site/pulls/13"):
                return new JsonObject { ["state"] = "open", ["head"] = new JsonObject { ["sha"] = Head.Replace('0', '1') } };
            case ("GET", Comments):
                var (size, page) = (int.Parse(request.QueryString["per_page"]!, System.Globalization.CultureInfo.InvariantCulture), int.Parse(request.QueryString["page"]!, System.Globalization.CultureInfo.InvariantCulture));
                return new JsonArray([.. Posted.Select(Comment).Skip((page - 1) * size).Take(size)]);
            case ("POST", Comments):
                Posted.Add(("github-actions[bot]", JsonNode.Parse(body)!["body"]!.GetValue<string>()));
                return Comment(Posted[^1], Posted.Count - 1);
            case ("PATCH", _) when path.StartsWith("/repos/example/site/issues/comments/", StringComparison.Ordinal):
                var id = int.Parse(path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
                Posted[id] = (Posted[id].Author, JsonNode.Parse(body)!["body"]!.GetValue<string>());
                return Comment(Posted[id], id);
            default:
                return null;
        }
    }

    private static JsonObject Comment((string Author, string Body) comment, int id) =>
        new() { ["id"] = id, ["user"] = new JsonObject { ["login"] = comment.Author }, ["body"] = comment.Body };
}
