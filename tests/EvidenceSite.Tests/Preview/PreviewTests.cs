using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using EvidenceSite.Preview;
using EvidenceSite.Report;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Preview;

/// <summary>The verb preview: what it serves, to whom, and how it follows the folder.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task APageIsTheBuiltOneWithThePreviewsScripts()
    {
        using var site = TestSite.Valid().Built();
        await using var preview = await RunningPreview.StartAsync(site.Input);

        foreach (var path in (string[])["", "conditions/hiccups.html", "conditions/hiccups", "comparison.html?verdict=supported"])
        {
            var shown = await preview.TextAsync(path);
            Assert.Contains("/_preview/preview.js", shown, StringComparison.Ordinal);
            var file = path.Split('?')[0] switch { "" => "index.html", "conditions/hiccups" => "conditions/hiccups.html", var other => other };
            var (start, end) = (shown.IndexOf("<script src=\"/_preview/", StringComparison.Ordinal), shown.IndexOf("</head>", StringComparison.Ordinal));
            Assert.Equal(site.Html(file), shown.Remove(start, end - start));
        }

        using var css = await preview.SendAsync(OutputFolder.Files(site.Output).First(name => name.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Equal("text/css", css.Content.Headers.ContentType!.MediaType);
        using var missing = await preview.SendAsync("nowhere.html");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Page not found", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("no-store", missing.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task OtherSitesGetNoAnswer(string header, string value)
    {
        using var site = TestSite.Valid();
        await using var preview = await RunningPreview.StartAsync(site.Input);

        using var answer = await preview.SendAsync("", request =>
        {
            request.Headers.TryAddWithoutValidation(header, value);
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", "no-cors");
        });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("hiccups", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task ItsOwnPagesGetAnAnswerByEachName()
    {
        using var site = TestSite.Valid();
        await using var preview = await RunningPreview.StartAsync(site.Input);

        foreach (var host in (string[])["localhost", "127.0.0.1"])
        {
            var name = $"{host}:{preview.Address.Port}";
            using var answer = await preview.SendAsync("", request =>
            {
                request.Headers.Host = name;
                request.Headers.TryAddWithoutValidation("Origin", "http://" + name);
                request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
            });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("GET /../input/settings.yml HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/..\\..\\settings.yml HTTP/1.1")]
    public async Task NoAddressLeadsOutOfTheSite(string line)
    {
        using var site = TestSite.Valid();
        await using var preview = await RunningPreview.StartAsync(site.Input);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"{line}\r\nHost: localhost:{preview.Address.Port}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("base-url", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkOutOfTheFolderIsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need special rights there.");
        using var site = TestSite.Valid();
        var secret = Path.Combine(site.Root, "secret.txt");
        await File.WriteAllTextAsync(secret, "secret", TestContext.Current.CancellationToken);
        await using var preview = await RunningPreview.StartAsync(site.Input);

        Directory.CreateDirectory(site.FullPath("assets"));
        File.CreateSymbolicLink(site.FullPath("assets/secret.txt"), secret);

        await preview.MessageAsync(message => Errors(message).Any(error => error.GetProperty("code").GetString() == "ES108"));
        using var answer = await preview.SendAsync("assets/secret.txt");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task ASavedFileIsShownAndAnErrorLeavesTheLastGoodPage()
    {
        using var site = TestSite.Valid();
        await using var preview = await RunningPreview.StartAsync(site.Input);
        var first = (await preview.MessageAsync(_ => true)).GetProperty("version").GetString();

        site.AppendToCondition("A sentence that was added.");
        var second = await preview.MessageAsync(message => message.GetProperty("version").GetString() != first && !Errors(message).Any());
        Assert.Contains("A sentence that was added.", await preview.TextAsync("conditions/hiccups.html"), StringComparison.Ordinal);

        site.AppendToCondition("See [@nobody-1900].");
        var broken = await preview.MessageAsync(message => Errors(message).Any());
        var error = Errors(broken).Single();
        Assert.Contains("nobody-1900", error.GetProperty("line").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("conditions/hiccups.md:", error.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.All((string[])["message", "remedy", "why", "code"], name => Assert.NotEmpty(error.GetProperty(name).GetString()!));
        var stayed = await preview.TextAsync("conditions/hiccups.html");
        Assert.Contains("A sentence that was added.", stayed, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody-1900", stayed, StringComparison.Ordinal);
        Assert.Contains($"{error.GetProperty("place").GetString()}: error {error.GetProperty("code").GetString()}", preview.Errors, StringComparison.Ordinal);

        site.Replace("conditions/hiccups.md", "See [@nobody-1900].", "Mended.");
        await preview.MessageAsync(message => message.GetProperty("version").GetString() != second.GetProperty("version").GetString() && !Errors(message).Any());
        Assert.Contains("Mended.", await preview.TextAsync("conditions/hiccups.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItStartsWithAnErrorAndShowsTheSiteOnceThatIsMended()
    {
        using var site = TestSite.Valid();
        site.Replace("conditions/hiccups.md", "title: Hiccups", "titel: Hiccups");
        await using var preview = await RunningPreview.StartAsync(site.Input);
        using var answer = await preview.SendAsync("");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("/_preview/preview.js", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        site.Replace("conditions/hiccups.md", "titel: Hiccups", "title: Hiccups");

        await preview.MessageAsync(message => !Errors(message).Any());
        Assert.Contains("Hiccups", await preview.TextAsync("conditions/hiccups.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APortThatIsTakenIsExplained()
    {
        using var site = TestSite.Valid();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var errors = new StringWriter();

        var run = new PreviewRun(new DirectoryInfo(site.Input), new DirectoryInfo("no-theme"), TextWriter.Null, errors, Reporting.Plain) { Port = port, Today = () => TestSite.Today };

        Assert.Equal(ExitCodes.WrongUsage, await run.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"Another program uses the port {port}", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains($"--port {port + 1}", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedItLeavesNothingBehind()
    {
        using var site = TestSite.Valid();
        var before = Directory.GetFileSystemEntries(site.Root, "*", SearchOption.AllDirectories);
        var preview = await RunningPreview.StartAsync(site.Input);
        await preview.TextAsync("");
        var open = preview.MessageAsync(message => false);

        Assert.Equal(ExitCodes.Success, await preview.StopAsync());

        await Assert.ThrowsAnyAsync<Exception>(() => open);
        Assert.Equal(before, Directory.GetFileSystemEntries(site.Root, "*", SearchOption.AllDirectories));
        using var socket = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken).AsTask());
        await preview.DisposeAsync();
    }

    private static JsonElement.ArrayEnumerator Errors(JsonElement message) => message.GetProperty("errors").EnumerateArray();
}
