const pathOf = ({ active, waiting, installing }: ServiceWorkerRegistration): string =>
  new URL((active ?? waiting ?? installing)?.scriptURL ?? '/', location.href).pathname;

/** Service workers, by the path of their script. */
export const workerNames = async (): Promise<string[]> =>
  (await navigator.serviceWorker.getRegistrations()).map(pathOf);

export async function eraseWorker(path: string): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations())
    if (pathOf(worker) === path) await worker.unregister();
}
