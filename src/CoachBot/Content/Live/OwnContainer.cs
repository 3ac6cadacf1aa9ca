using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>
/// A blob container that the coaches write to and the coach reads, signed in with the site's managed identity. Only what has changed is
/// fetched.
/// </summary>
internal sealed class OwnContainer(BlobContainerClient container) : IOwnContent
{
    private Dictionary<string, (ETag Tag, byte[] Text)> _read = new(StringComparer.Ordinal);

    public static OwnContainer Of(ContentOptions options) => new(new BlobContainerClient(new Uri(options.Container!), SignIn(options)));

    public async Task<FolderCopy> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var now = new Dictionary<string, (ETag Tag, byte[] Text)>(StringComparer.Ordinal);
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
            {
                if (FolderCopy.IsContent(blob.Name))
                {
                    now[blob.Name] = await ReadAsync(blob, cancellationToken);
                }
            }

            _read = now;
            return new FolderCopy(now.Select(file => KeyValuePair.Create(file.Key, file.Value.Text)));
        }
        catch (Exception fault) when (fault is RequestFailedException or AuthenticationFailedException)
        {
            var why = fault is RequestFailedException { ErrorCode: { } code } ? code : fault.GetType().Name;
            throw new ContentAwayException($"The container {container.Uri} can't be read ({why}). Give the site's identity the role " +
                "Storage Blob Data Reader there.",
                fault);
        }
    }

    private async Task<(ETag Tag, byte[] Text)> ReadAsync(BlobItem blob, CancellationToken cancellationToken)
    {
        var tag = blob.Properties.ETag ?? default;
        if (_read.TryGetValue(blob.Name, out var before) && before.Tag == tag)
        {
            return before;
        }

        if (blob.Properties.ContentLength > FolderCopy.BytesAtMost)
        {
            throw new ContentException([new(blob.Name, 0,
                $"A content file of {blob.Properties.ContentLength >> 20} MB is no content. Take it out of the container.")]);
        }

        var fetched = await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken);
        return (tag, fetched.Value.Content.ToArray());
    }

    private static ManagedIdentityCredential SignIn(ContentOptions options) => new ManagedIdentityCredential(
        string.IsNullOrEmpty(options.ContainerIdentity)
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(options.ContainerIdentity));
}
