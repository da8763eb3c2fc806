/**
 * Another process on the same record. Its first argument says what it does, the second is the folder, the third how often; it prints a line for each thing that is durable.
 */
import { openStore } from "#store/open-store.ts";
import { entryOf, storedReport } from "../entry-maker.ts";

const [task, folder = "", times = "0"] = process.argv.slice(2);

/** Writes batches of two reports, each of which it names once it is durable. */
async function add(name: string): Promise<void> {
  const store = await openStore(folder);
  for (let n = 0; n < Number(times); n++) {
    const entries = [0, 1].map((k) => entryOf(storedReport({ text: `خبر ${name} ${n} ${k}` })));
    await store.addEntries(entries);
    for (const { report } of entries) console.log(report.id);
  }
  await store.close();
}

/** Holds the lock of writers for so many milliseconds. */
async function hold(): Promise<void> {
  const store = await openStore(folder);
  await store.transaction(async () => {
    await store.putNote("held", "yes");
    console.log("held");
    await new Promise((resolve) => setTimeout(resolve, Number(times)));
  });
  await store.close();
}

/** Opens the record, and says by which error it cannot. */
async function open(): Promise<void> {
  try {
    await (await openStore(folder)).close();
    console.log("open");
  } catch (error) {
    console.log(error instanceof Error ? error.name : String(error));
  }
}

if (task === "hold") await hold();
else if (task === "open") await open();
else await add(task ?? "");
