export const databaseNames = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name }) => name ?? '');

/** One that another page has open goes once that page is closed: until then it is still there. */
export const eraseDatabase = (name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
