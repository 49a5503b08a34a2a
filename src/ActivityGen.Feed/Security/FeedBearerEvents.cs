using ActivityGen.Feed.Http;
using ActivityGen.Feed.Telemetry;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed.Security;

/// <summary>Answers as Graph does where a token is missing or wrong.</summary>
internal sealed class FeedBearerEvents(ILogger<FeedBearerEvents> logger) : JwtBearerEvents
{
    /// <inheritdoc/>
    public override async Task AuthenticationFailed(AuthenticationFailedContext context)
    {
        // Without the authority's keys every token looks wrong, which would be the wrong thing to tell its owner.
        if (context.Options.ConfigurationManager is { } authority && context.Exception is not SecurityTokenExpiredException)
        {
            try
            {
                await authority.GetConfigurationAsync(context.HttpContext.RequestAborted);
            }
            catch (InvalidOperationException exception)
            {
                FeedLog.AuthorityUnavailable(logger, context.Options.Authority!, exception);
                context.HttpContext.Features.Set(new AuthorityOutage());
            }
        }

        context.Fail(context.Exception);
    }

    /// <inheritdoc/>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        // RFC 7515, 4.1.11: what a token calls critical has to be understood, and the library understands no extension.
        if (context.SecurityToken is JsonWebToken token && token.TryGetHeaderValue("crit", out object? _))
        {
            context.Fail(new SecurityTokenException("The token has a critical header."));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task Challenge(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        GraphError error = context.HttpContext.Features.Get<AuthorityOutage>() is not null
            ? GraphErrors.Unavailable("The authority that vouches for tokens cannot be reached just now.")
            : context.AuthenticateFailure is { } failure
                ? Refused(Describe(failure))
                : GraphErrors.Unauthenticated("The request has no token: send Authorization: Bearer and the token.", "Bearer");
        return GraphErrorWriter.WriteAsync(context.HttpContext, error);
    }

    /// <inheritdoc/>
    public override Task Forbidden(ForbiddenContext context) =>
        GraphErrorWriter.WriteAsync(context.HttpContext, GraphErrors.AccessIsDenied("The caller may not use the feed."));

    private static GraphError Refused(string why) =>
        GraphErrors.Unauthenticated($"The token is not valid: {why}.", $"Bearer error=\"invalid_token\", error_description=\"{why}\"");

    /// <summary>Says what is wrong in words of our own: the library's repeat the token's.</summary>
    private static string Describe(Exception failure) => failure switch
    {
        SecurityTokenExpiredException => "it has expired",
        SecurityTokenNotYetValidException => "it is not valid yet",
        SecurityTokenInvalidLifetimeException => "it ends before it begins",
        SecurityTokenNoExpirationException => "it has no expiration",
        SecurityTokenInvalidAudienceException => "it is for another audience",
        SecurityTokenInvalidIssuerException => "it is of another issuer",
        SecurityTokenInvalidAlgorithmException => "it is signed by an algorithm that is not taken",
        SecurityTokenSignatureKeyNotFoundException or SecurityTokenInvalidSignatureException => "its signature is missing or wrong",
        _ => "it is not a token that can be read",
    };

    /// <summary>The mark of a request whose token could not be checked at all.</summary>
    private sealed class AuthorityOutage;
}
