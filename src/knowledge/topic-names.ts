import { readTable } from "./table.ts";

/** What a topic is called, by language tag. */
export type TopicNames = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The names of all topics by id; see `topics.tsv`. Reading needs none of them, only showing does. */
export const loadTopicNames = (): TopicNames =>
  new Map(
    readTable(new URL("./topics.tsv", import.meta.url)).map(({ values }) => [
      values["id"] as string,
      { ar: values["ar"] as string, en: values["en"] as string },
    ]),
  );
