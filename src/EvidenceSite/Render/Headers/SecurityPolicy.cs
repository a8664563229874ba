using System.Collections.Immutable;

namespace EvidenceSite.Render.Headers;

/// <summary>The headers that keep a page to what the site itself gives it.</summary>
internal static class SecurityPolicy
{
    /// <summary>
    /// Nothing is allowed but what a page uses: the site's own files. No script or style that stands in a page runs (Content Security
    /// Policy level 3); blocks of data are no scripts.
    /// </summary>
    private static readonly string[] ContentSources =
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ];

    /// <summary>What a page could ask a device for. The site asks for nothing.</summary>
    private static readonly string[] Abilities =
    [
        "accelerometer", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "magnetometer", "microphone", "midi",
        "payment", "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
    ];

    /// <summary>The header that forbids a browser to come back without encryption (RFC 6797).</summary>
    public const string TransportSecurity = "Strict-Transport-Security";

    /// <summary>The headers.</summary>
    public static ImmutableArray<(string Name, string Value)> Headers { get; } =
    [
        ("Content-Security-Policy", string.Join("; ", ContentSources)),
        // Two years, as browsers' lists ask for; other names under the same domain are for its owner to decide on.
        (TransportSecurity, "max-age=63072000"),
        ("X-Content-Type-Options", "nosniff"),
        // Which disease somebody reads about is nobody's business.
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", string.Join(", ", Abilities.Select(ability => ability + "=()"))),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];
}
