/**
 * Posts JSON so that it outlives the page (`keepalive`). Never rejects: undefined where no answer came.
 * With no more of the page's address than its origin: the path can be sensitive, and the record has it only where the
 * site asks.
 */
export const post = async (
  endpoint: string,
  body: string,
  credentials: RequestCredentials,
): Promise<Response | undefined> => {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      body,
      credentials,
      keepalive: true,
      referrerPolicy: 'origin',
      headers: { 'content-type': 'application/json' },
    });
  } catch {
    return undefined;
  }
};
