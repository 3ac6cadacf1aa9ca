using System.Net;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using CoachBot.Content;
using CoachBot.Content.Live;

namespace CoachBot.Tests.Content.Live;

/// <summary>
/// Content in a blob container, by the service's own protocol: listed, fetched by what has changed, and signed in with a token.
/// </summary>
public sealed class OwnContainerTests : IDisposable
{
    private readonly BlobService _service = new();
    private readonly OwnContainer _container;

    public OwnContainerTests() => _container = new(new BlobContainerClient(
        new Uri("https://content.blob.core.windows.net/content"), new TestToken(),
        new BlobClientOptions { Transport = new HttpClientTransport(new HttpClient(_service)), Retry = { MaxRetries = 0 } }));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task What_stands_there_is_taken_and_only_what_changed_is_fetched_again()
    {
        _service.Put("own/price.en.yaml", "situation: price");
        _service.Put("listening.z.tsv", "");
        _service.Put("read me.docx", "no content");
        var first = await _container.TakeAsync(Cancelled);
        Assert.Equal(Copy(("own/price.en.yaml", "situation: price"), ("listening.z.tsv", "")).Version, first.Version);
        Assert.Equal(2, _service.Fetched);

        Assert.Equal(first.Version, (await _container.TakeAsync(Cancelled)).Version);
        Assert.Equal(2, _service.Fetched);

        _service.Put("own/price.en.yaml", "situation: price\noff: true");
        Assert.Equal(Copy(("own/price.en.yaml", "situation: price\noff: true"), ("listening.z.tsv", "")).Version,
            (await _container.TakeAsync(Cancelled)).Version);
        Assert.Equal(3, _service.Fetched);
        Assert.All(_service.Authorizations, sent => Assert.Equal("Bearer of the site", sent));
    }

    [Fact]
    public async Task Where_the_site_may_not_read_it_says_which_role_is_missing()
    {
        _service.Refuses = true;

        var away = await Assert.ThrowsAsync<ContentAwayException>(() => _container.TakeAsync(Cancelled));

        Assert.Contains("AuthorizationPermissionMismatch", away.Message, StringComparison.Ordinal);
        Assert.Contains("Storage Blob Data Reader", away.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", null, "must be an https address")]
    [InlineData("https://content.blob.core.windows.net/content", "/own", "stands in one place")]
    public void Settings_that_cannot_work_are_told(string container, string? folder, string told) =>
        Assert.Contains(told, Assert.Single(new ContentOptions { Container = container, Folder = folder }.Validate(new(this))).ErrorMessage,
            StringComparison.Ordinal);

    private static FolderCopy Copy(params (string Path, string Text)[] files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    private sealed class TestToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("of the site", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    /// <summary>The two operations of the Blob service that the coach uses: List Blobs and Get Blob.</summary>
    private sealed class BlobService : HttpMessageHandler
    {
        private readonly SortedDictionary<string, (string Text, int Tag)> _blobs = new(StringComparer.Ordinal);
        private int _tags;

        public int Fetched { get; private set; }

        public bool Refuses { get; set; }

        public List<string?> Authorizations { get; } = [];

        public void Put(string name, string text) => _blobs[name] = (text, ++_tags);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorizations.Add(request.Headers.Authorization?.ToString());
            return Task.FromResult(Refuses ? Refused()
                : request.RequestUri!.Query.Contains("comp=list", StringComparison.Ordinal) ? List()
                : Get(request.RequestUri));
        }

        private static HttpResponseMessage Refused()
        {
            var refused = new HttpResponseMessage(HttpStatusCode.Forbidden);
            refused.Headers.Add("x-ms-error-code", "AuthorizationPermissionMismatch");
            return refused;
        }

        private HttpResponseMessage List()
        {
            var blobs = string.Concat(_blobs.Select(blob =>
                $"<Blob><Name>{blob.Key}</Name><Properties><Etag>0x{blob.Value.Tag}</Etag>"
                + $"<Content-Length>{blob.Value.Text.Length}</Content-Length><BlobType>BlockBlob</BlobType></Properties></Blob>"));
            return Answer($"<?xml version=\"1.0\" encoding=\"utf-8\"?><EnumerationResults " +
                $"ContainerName=\"content\"><Blobs>{blobs}</Blobs><NextMarker /></EnumerationResults>",
                "application/xml");
        }

        private HttpResponseMessage Get(Uri address)
        {
            Fetched++;
            var (text, tag) = _blobs[Uri.UnescapeDataString(address.AbsolutePath["/content/".Length..])];
            var answer = Answer(text, "application/octet-stream");
            answer.Headers.ETag = new($"\"0x{tag}\"");
            answer.Content.Headers.LastModified = DateTimeOffset.UnixEpoch;
            return answer;
        }

        private static HttpResponseMessage Answer(string text, string type) =>
            new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, type) };
    }
}
