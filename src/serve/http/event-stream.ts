import type { JobEvent, JobEvents } from "../jobs/job-events.ts";

/** A comment now and then keeps proxies from closing a quiet line, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** After so long a browser that lost the line comes back, in milliseconds. */
const RETRY_MS = 2_000;

const lineOf = ({ number, event, data }: JobEvent): string => `id: ${number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Events from one number on, until the last. Who has seen the last is answered 204, which tells a browser to stay away. Nothing listens before the body is read, and nothing once nobody reads it:
 * a question for the head alone never reads it.
 */
export function eventStream(events: JobEvents, seen: number, gone: AbortSignal): Response {
  if (events.since(seen).length === 0 && events.since(0).some((event) => event.event === "done")) return new Response(null, { status: 204 });
  let stop: (() => void) | null = null;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        stop ??= tellAll(events, seen, controller, gone);
      },
      cancel: () => stop?.(),
    },
    // Else the first piece is asked for before anybody reads.
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" } });
}

/** Tells the events after a number and those that come; the answer ends that. */
function tellAll(events: JobEvents, seen: number, controller: ReadableStreamDefaultController<Uint8Array>, gone: AbortSignal): () => void {
  const encoder = new TextEncoder();
  const put = (text: string): void => controller.enqueue(encoder.encode(text));
  const heartbeat = setInterval(() => put(": still here\n\n"), HEARTBEAT_MS);
  const silence = events.listen((event) => tell(event));
  const stop = (): void => {
    clearInterval(heartbeat);
    silence();
  };
  const tell = (event: JobEvent): void => {
    put(lineOf(event));
    if (event.event !== "done") return;
    stop();
    controller.close();
  };
  gone.addEventListener("abort", stop, { once: true });
  if (gone.aborted) stop();
  put(`retry: ${RETRY_MS}\n\n`);
  for (const event of events.since(seen)) tell(event);
  return stop;
}
