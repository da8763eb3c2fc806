/** A command: from its arguments to its exit code. */
type Run = (args: readonly string[]) => Promise<number>;

/** The commands by name, each loaded only when it is called: that keeps the start short. */
export const COMMANDS = {
  read: async () => (await import("./read.ts")).read,
  serve: async () => (await import("./commands/serve.ts")).serve,
  add: async () => (await import("./commands/add.ts")).add,
  contacts: async () => (await import("./commands/contacts.ts")).contacts,
  contact: async () => (await import("./commands/contact.ts")).contact,
  statements: async () => (await import("./commands/statements.ts")).statements,
  positions: async () => (await import("./commands/positions.ts")).positions,
  scenarios: async () => (await import("./commands/scenarios.ts")).scenarios,
  questions: async () => (await import("./commands/questions.ts")).questions,
  discrepancies: async () => (await import("./commands/discrepancies.ts")).discrepancies,
  gaps: async () => (await import("./commands/gaps.ts")).gaps,
  search: async () => (await import("./commands/search.ts")).search,
  reports: async () => (await import("./commands/reports.ts")).reports,
  report: async () => (await import("./commands/report.ts")).report,
  story: async () => (await import("./commands/story.ts")).story,
  decide: async () => (await import("./commands/decide.ts")).decide,
  history: async () => (await import("./commands/history.ts")).history,
  rebuild: async () => (await import("./commands/rebuild.ts")).rebuild,
  backup: async () => (await import("./commands/backup.ts")).backup,
  restore: async () => (await import("./commands/restore.ts")).restore,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  config: async () => (await import("./commands/config.ts")).config,
} as const satisfies Readonly<Record<string, () => Promise<Run>>>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(COMMANDS, name);
