import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { dossierPage } from "../pages/dossier.ts";
import { hindsight } from "../record/as-known-on.ts";
import { askedDay } from "../record/asked-value.ts";
import { gatherDossier, reportsNamed } from "../record/gather-dossier.ts";
import { oneArgument } from "../record/one-argument.ts";
import { reportsOf } from "../record/reports-of.ts";
import { onRecord } from "../record/session.ts";

const OPTIONS = { "as-known-on": { type: "string" } } as const;

/** `qanat contact ID`: the dossier of one contact. */
export const contact = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.contact",
    OPTIONS,
    async (session) => {
      const { options, store } = session;
      const dossier = await gatherDossier(store, oneArgument(options, "ID"), await hindsight(askedDay(options, "as-known-on"), session));
      if (options.json) {
        const { undone, ...told } = dossier;
        await print(jsonLine({ ...told, undone: [...undone] }));
      } else await print(dossierPage(dossier, await session.view(await reportsOf(store, reportsNamed(dossier)))));
      return 0;
    },
    (options) => {
      oneArgument(options, "ID");
      askedDay(options, "as-known-on");
    },
  );
