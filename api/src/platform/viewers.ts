/** Tells who asks, by the cookie of the request. The sign-in domain provides it. */
export abstract class Viewers {
  /** The person's id; null when nobody is signed in. */
  abstract viewerOf(cookies: string | undefined): Promise<string | null>;
}
