/**
 * Posts JSON so that it outlives the page (`keepalive`). Never rejects: undefined where no answer came.
 * Without cookies, and with no more of the page's address than its origin: the path can be sensitive, and the record
 * has it only where the site asks for it.
 */
export const post = async (endpoint: string, body: string): Promise<Response | undefined> => {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      body,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
      headers: { 'content-type': 'application/json' },
    });
  } catch {
    return undefined;
  }
};
