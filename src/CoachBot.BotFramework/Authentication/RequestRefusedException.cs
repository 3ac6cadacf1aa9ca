namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Why a request is refused. For the log; a caller gets the status code only.</summary>
public enum RefusalReason
{
    /// <summary>There is no Authorization header.</summary>
    HeaderMissing,

    /// <summary>The header holds no bearer token, or something that is no JSON web token.</summary>
    TokenMalformed,

    /// <summary>The token isn't signed with RS256.</summary>
    AlgorithmNotAllowed,

    /// <summary>The issuer is nobody that the bot listens to.</summary>
    IssuerUnknown,

    /// <summary>The token is meant for another application.</summary>
    AudienceWrong,

    /// <summary>The issuer publishes no key of this id.</summary>
    KeyUnknown,

    /// <summary>The signature doesn't fit the key.</summary>
    SignatureWrong,

    /// <summary>The token has expired.</summary>
    Expired,

    /// <summary>The token isn't valid yet.</summary>
    NotYetValid,

    /// <summary>The token fails in another way.</summary>
    TokenInvalid,

    /// <summary>The key isn't endorsed for the activity's channel.</summary>
    ChannelNotEndorsed,

    /// <summary>The token's service URL isn't the activity's.</summary>
    ServiceUrlWrong,

    /// <summary>The caller is an application of the own tenant, but not an allowed one.</summary>
    CallerNotAllowed,

    /// <summary>The user's tenant isn't on the list.</summary>
    TenantNotAllowed,

    /// <summary>The check itself failed; unsure means no.</summary>
    CheckFailed,
}

/// <summary>The request isn't served. Bot Builder's adapters know the base class as “not authorised”.</summary>
public sealed class RequestRefusedException : UnauthorizedAccessException
{
    /// <summary>Makes a refusal for a reason.</summary>
    public RequestRefusedException(RefusalReason reason, Exception? innerException = null)
        : base($"The request is refused: {reason}.", innerException) => Reason = reason;

    /// <summary>Why.</summary>
    public RefusalReason Reason { get; }

    /// <summary>401 when the caller isn't believed; 403 when a genuine caller may not do this.</summary>
    public int StatusCode => Reason is RefusalReason.ChannelNotEndorsed or RefusalReason.ServiceUrlWrong
        or RefusalReason.CallerNotAllowed or RefusalReason.TenantNotAllowed ? 403 : 401;
}
