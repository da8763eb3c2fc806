import { isolated } from "#text/wording/safe-text.ts";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { atMost } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";

/** `qanat doctor`: what in the record is not as it must be. The exit code is 1 where something is. */
export const doctor = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.doctor",
    {},
    async ({ options, say, store, tell }) => {
      const faults = await checkIntegrity(store);
      for (const fault of faults) {
        const { check, subject, detail } = fault;
        const what = subject === null ? say(`check.${check}`) : `${say(`check.${check}`)} ${isolated(subject, say.lang)}`;
        await print(options.json ? jsonLine(fault) : `${say("doctor.fault", { what, detail: isolated(detail, say.lang) })}\n`);
      }
      tell(faults.length === 0 ? say("doctor.sound", { n: (await store.counts()).reports }) : say("doctor.faults", { n: faults.length }));
      return faults.length === 0 ? 0 : 1;
    },
    (options) => atMost(options, 0),
  );
