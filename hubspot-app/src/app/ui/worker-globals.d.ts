/** What HubSpot's worker offers beside the SDK. It has no DOM and no network of its own. */
declare const crypto: { randomUUID(): string };
