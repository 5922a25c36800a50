export function startDemo(options?: { port?: number; data?: string }): Promise<{
  url: string;
  trackerUrl: string;
  stop(): Promise<void>;
}>;
