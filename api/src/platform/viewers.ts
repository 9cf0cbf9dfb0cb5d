/** Tells who asks, by the cookie of the request. The sign-in domain provides it. */
export abstract class Viewers {
  /** The person's id; null when nobody is signed in. */
  abstract viewerOf(cookies: string | undefined): Promise<string | null>;

  /** The topic that is told when what these cookies stand for ends; none when they stand for nothing. */
  abstract endOf(cookies: string | undefined): string | null;
}
