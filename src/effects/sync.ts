import { attempt } from './attempt.js';

/** Word between the tabs of one site that the answer has changed. */
interface Channel {
  announce(): void;
  stop(): void;
}

export function openChannel(name: string, onNews: () => void): Channel {
  const channel = attempt(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = onNews;
  return { announce: () => channel?.postMessage(0), stop: () => channel?.close() };
}
