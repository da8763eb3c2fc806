import type { JobEvent, JobEvents } from "../jobs/job-events.ts";

/** A comment now and then keeps proxies from closing a quiet line, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** After so long a browser that lost the line comes back, in milliseconds. */
const RETRY_MS = 2_000;

const lineOf = ({ number, event, data }: JobEvent): string => `id: ${number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Events from one number on, until the last. Who has seen the last is answered 204, which tells a browser to stay away. */
export function eventStream(events: JobEvents, seen: number, gone: AbortSignal): Response {
  const before = events.since(seen);
  if (before.length === 0 && events.since(0).some((event) => event.event === "done")) return new Response(null, { status: 204 });
  const encoder = new TextEncoder();
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const put = (text: string): void => controller.enqueue(encoder.encode(text));
      const heartbeat = setInterval(() => put(": still here\n\n"), HEARTBEAT_MS);
      const silence = events.listen((event) => tell(event));
      stop = (): void => {
        clearInterval(heartbeat);
        silence();
      };
      const end = (): void => {
        stop();
        controller.close();
      };
      const tell = (event: JobEvent): void => {
        put(lineOf(event));
        if (event.event === "done") end();
      };
      gone.addEventListener("abort", () => stop(), { once: true });
      put(`retry: ${RETRY_MS}\n\n`);
      for (const event of before) tell(event);
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" } });
}
