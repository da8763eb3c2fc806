import type { Message } from "#text/wording/message.ts";

/** Options that every command over the record has. */
const EVERYWHERE = `
  --json            Print JSON, one object a line, instead of a page
  --full            Shorten nothing
  --data DIR        Data folder (else QANAT_DATA, else that of this system: see qanat config)
  --lang ar|en      Language of page and messages (else LC_ALL, LC_MESSAGES, LANG)
  -q, --quiet       Nothing on standard error but what is refused
  --no-color        No colour (as with the environment variable NO_COLOR)
  -h, --help        Show this help
`;

/** The help of all commands, in English. */
export const helpEn = {
  "help.main": `Qanat reads reports about diplomacy, Arabic first, and keeps a sourced record of who was in contact with whom.

Usage: qanat COMMAND [OPTIONS]

To read and keep:
  read           Read reports and print what they tell, keeping nothing
  add            Read reports and keep them on record

To work in the browser:
  serve          Serve the record and its workbench on this machine

To look up:
  contacts       Contacts in order of time, filtered as you like
  contact        One contact in full: its accounts side by side, what does not agree, who confirms
  statements     Who said what
  positions      Who wants, refuses, offers or threatens what
  scenarios      What is said to follow from what
  questions      Open questions with their alternatives
  discrepancies  What does not agree
  gaps           What the record knows it lacks
  search         Words in the text of reports
  reports        The reports on record
  report         One report with what was read of it
  story          Named threads of contacts: list, show, add, remove

To decide:
  decide         Accept, correct, reject, merge, split, pin, add, settle or undo, under your name
  history        What was decided, by whom and why

To keep in order:
  rebuild        Read all reports again with this version of the reader
  backup         Copy the whole record into one file
  restore        Take the record back from such a file
  doctor         Check that nothing on record is damaged
  config         Every setting with its value and where it comes from

Options:
  -h, --help        Show this help, or that of a command
  -V, --version     Show the version
  --lang ar|en      Language of help, pages and messages (else LC_ALL, LC_MESSAGES, LANG)

Exit codes: 0 done; 1 something was refused or not found (each is named, with the reason); 2 wrong usage.
`,
  "help.read": `Reads reports and prints who was in contact with whom, who said and wanted what, and more,
with the words each fact rests on.

Usage: qanat read [PATHS…] [OPTIONS]

PATHS are .txt files (one report each), .jsonl files (one report a line, with the fields
id, publishedAt, outlet, url, title, text; only text is required), folders of such files,
or - for standard input. Without PATHS standard input is read: JSON Lines if it begins
an object, else one text. Text may be UTF-8, UTF-16 or windows-1256.

Options:
  --json            Print one Reading as JSON for each report, in input order
  --full            Shorten nothing: every fact and every word
  --explain         For one report: each fact with the rules that made it, its words with their
                    offsets, and what lost to it; with --json as JSON
  --lang ar|en      Language of digest and messages (else LC_ALL, LC_MESSAGES, LANG)
  --date DATE       Day of publication (YYYY-MM-DD) for reports that carry none
  --outlet NAME     Outlet for reports that carry none
  --threads N       Threads that may read (default: as many as processors); a few reports need one
  -q, --quiet       No progress and no summary on standard error
  --no-color        No colour (as with the environment variable NO_COLOR)
  -h, --help        Show this help

Examples:
  qanat read report.txt --date 2025-10-17
  qanat read report.txt --explain
  qanat read reports.jsonl --json > readings.jsonl
  cat report.txt | qanat read --lang ar
`,
  "help.add": `Reads reports and keeps them on record with what they tell. What is known already is not added
twice; what cannot be read is named with the reason, and all else is still added. Stopped halfway,
it goes on where it stopped when it is run again.

Usage: qanat add [PATHS…] [OPTIONS]

PATHS as in qanat read: .txt and .jsonl files, folders of them, or - for standard input.

Options:
  --date DATE       Day of publication (YYYY-MM-DD) for reports that carry none
  --outlet NAME     Outlet for reports that carry none
  --threads N       Threads that may read (default: as many as processors)${EVERYWHERE}`,
  "help.contacts": `Lists contacts in order of time: when, between whom, kind and channel, status, how many accounts and
independent sources tell of it, and what is disputed.

Usage: qanat contacts [OPTIONS]

Options:
  --actor WHO       Who takes part, by id or by name in Arabic or English (several with commas: all of them)
  --side WHO        State or group that takes part (several with commas: all of them)
  --kind KIND       call, meeting, talks, visit, message, consultation
  --channel ROUTE   leaders, envoys, ministers, security, delegations, mediated, internal
  --status STATUS   held, under_way, planned, proposed, postponed, cancelled, denied
  --from DATE       Not before this day (YYYY-MM-DD)
  --to DATE         Not after this day
  --place WORDS     Part of a place's name, or a state's id
  --topic TOPIC     Id or name of a topic
  --story ID        Contacts of a story
  --as-known-on DATE  What the record knew at the end of that day
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.contact": `Shows one contact in full: the values shown and why, how it came about, its accounts side by side,
what does not agree, who confirms or denies it, statements and positions about it, what was decided.

Usage: qanat contact ID [OPTIONS]

ID is that of the contact or of any of its accounts, as qanat contacts prints it.

Options:
  --as-known-on DATE  What the record knew at the end of that day${EVERYWHERE}`,
  "help.statements": `Lists who said what, the newest report first, with the exact words and where they stand.

Usage: qanat statements [OPTIONS]

Options:
  --actor WHO       The speaker, by id or by name in Arabic or English
  --side WHO        The state or group that it is said for
  --act ACT         say, announce, confirm, deny, decline, warn, threaten, demand, propose …
  --topic TOPIC     Id or name of a topic
  --contact ID      Only what is about this contact
  --report ID       Only what this report tells
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.positions": `Lists who wants, refuses, offers or threatens what, the newest report first.

Usage: qanat positions [OPTIONS]

Options:
  --actor WHO       Who holds it, by id or by name in Arabic or English
  --side WHO        The state or group that it is said for
  --kind KIND       red_line, demand, refusal, offer, precondition, commitment, threat, linkage
  --topic TOPIC     Id or name of a topic
  --contact ID      Only what is about this contact
  --report ID       Only what this report tells
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.scenarios": `Lists what is said to follow from what, or what outcomes are named, the newest report first.

Usage: qanat scenarios [OPTIONS]

Options:
  --actor WHO       The speaker, by id or by name in Arabic or English
  --side WHO        The state or group that it is said for
  --topic TOPIC     Id or name of a topic
  --contact ID      Only what is about this contact
  --report ID       Only what this report tells
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.questions": `Lists open questions with the alternatives that reports name, the newest report first.

Usage: qanat questions [OPTIONS]

Options:
  --actor WHO       Who asks, by id or by name in Arabic or English
  --side WHO        The state or group that it is said for
  --topic TOPIC     Id or name of a topic
  --contact ID      Only what is about this contact
  --report ID       Only what this report tells
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.discrepancies": `Lists what does not agree: accounts of one contact, a count and the record, an office and its holder;
each with both wordings. Differences between the readouts of two sides are marked ≈: they are no errors.

Usage: qanat discrepancies [OPTIONS]

Options:
  --kind KIND       attribute, confirmation, count, office, sequence, readout
  --contact ID      Only those of this contact
  --report ID       Only those that this report has a part in
  --all             Those that an analyst settled as well
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.gaps": `Lists what the record knows it lacks: contacts that a count implies, planned ones whose day has passed
with no word of them, several told as one, breaks that imply an earlier contact.

Usage: qanat gaps [OPTIONS]

Options:
  --kind KIND       count, unnumbered, overdue, silence
  --contact ID      Only those of this contact
  --all             Those that an analyst settled as well
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.search": `Finds words in the text of reports, best first, in any spelling and with what is attached to them:
وزير finds والوزير. All words must occur; "words in quotation marks" as a phrase; -word must not.

Usage: qanat search WORDS… [OPTIONS]

Options:
  --field FIELD     Only in: title, text
  --outlet NAME     Only reports of this outlet
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --limit N         At most so many (default 10; all with --full and --json)${EVERYWHERE}`,
  "help.reports": `Lists the reports on record.

Usage: qanat reports [OPTIONS]

Options:
  --outlet NAME     Only reports of this outlet
  --from DATE       Published not before this day (YYYY-MM-DD)
  --to DATE         Published not after this day
  --copies-of ID    Reports that copy the text of this one
  --limit N         At most so many (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.report": `Shows one report on record: what was read of it, as qanat read prints it, with what was decided; or its text.

Usage: qanat report ID [OPTIONS]

Options:
  --text            The text itself${EVERYWHERE}`,
  "help.story": `A story is a saved rule that gathers contacts by itself: who takes part, on what, when. Without ID,
show tells the story so far of the whole record: contacts, what does not agree, what is missing.

Usage: qanat story [list] [OPTIONS]
       qanat story show [ID] [OPTIONS]
       qanat story add ID --name-ar NAME --name-en NAME [RULE] [OPTIONS]
       qanat story remove ID [OPTIONS]

Rule (every condition given must hold):
  --side WHO        States or groups that all take part (with commas)
  --actor WHO       Actors of whom one takes part (with commas)
  --topic TOPIC     Topics of which one is told (with commas)
  --from DATE       Not before this day (YYYY-MM-DD)
  --to DATE         Not after this day

Options:
  --limit N         At most so many contacts (default 50; all with --full and --json)${EVERYWHERE}`,
  "help.decide": `Writes down what you decide. Decisions are only ever added, with your name and the time; they stand
above what is read and survive a rebuild. Undo is a decision too.

Usage: qanat decide accept CONTACT
       qanat decide reject ACCOUNT            it is no contact, or not told there
       qanat decide correct CONTACT ATTRIBUTE [VALUE]   without VALUE: nothing is known
       qanat decide merge CONTACT CONTACT…    they are one
       qanat decide split ACCOUNT…            they are a contact of their own
       qanat decide pin ATTRIBUTE ACCOUNT     show this account's value
       qanat decide add REPORT --words TEXT --kind KIND --status STATUS --with WHO,WHO:host
                        [--channel ROUTE] [--date DATE] [--duration D] [--place NAME[@STATE]]
       qanat decide add-fact REPORT statement --words TEXT --by WHO [--act ACT] [--direct]
                        [--topics A,B] [--about CONTACT]
       qanat decide add-fact REPORT position --words TEXT --by WHO --kind KIND [--to WHO] [--counterpart TEXT]
                        [--topics A,B] [--about CONTACT]
       qanat decide add-fact REPORT scenario --words TEXT --by WHO [--condition TEXT]
       qanat decide add-fact REPORT question --words TEXT --by WHO --alternatives "TEXT | TEXT"
       qanat decide add-actor REPORT KIND --words TEXT [--ar NAME] [--en NAME] [--side WHO]
                        somebody whom nobody knows; KIND is person, state, organ, organisation or group;
                        the words are the name in their language unless another is given;
                        without --side it is its own side
       qanat decide reject-fact FACT          it is not so, or not said there
       qanat decide correct-fact FACT ATTRIBUTE [VALUE]
       qanat decide settle ITEM               a discrepancy or gap needs no more attention
       qanat decide undo NUMBER

ATTRIBUTE is kind, status, channel, undeclared (yes, no), date (2025-10-16, 2025-04~, A/B), duration
(150, about 2h30m), place (NAME@STATE), ordinal (8 2025), initiator, outcome or participants (WHO,WHO:host).
FACT is the id of a statement, position, scenario, question, follow-up, stakeholder or driver, as qanat statements
--json and the like show it; its ATTRIBUTE is speaker, act, direct (yes, no), holder, kind, addressee, topics (A,B),
or words of the report: content, counterpart, condition, consequence, likelihood or alternatives (A|B).
WHO is a name or an id; sources, officials, analysts, observers, diplomats and media stand for those without a name.

Options:
  --author NAME     Who decides (else QANAT_AUTHOR, else your name on this system)
  --note TEXT       Why
  --span START-END  With add, add-fact and add-actor, instead of --words: where the words stand in the report's text${EVERYWHERE}`,
  "help.history": `Shows what was decided, in order: all of it, or what bears on one contact.

Usage: qanat history [ID] [OPTIONS]

Options:${EVERYWHERE}`,
  "help.rebuild": `Reads all reports on record again with this version of the reader and makes anew what is derived from
them. Reports, decisions and stories stay as they are.

Usage: qanat rebuild [OPTIONS]

Options:
  --threads N       Threads that may read (default: as many as processors)${EVERYWHERE}`,
  "help.backup": `Copies the whole record into one file, also while it is in use.

Usage: qanat backup FILE [OPTIONS]

Options:${EVERYWHERE}`,
  "help.restore": `Takes the record back from a file that qanat backup made. The file is checked first, and a record that
is there is replaced only with --force.

Usage: qanat restore FILE [OPTIONS]

Options:
  --force           Replace the record that is there${EVERYWHERE}`,
  "help.doctor": `Checks the record: that the database is whole, that each report is the one that was taken in, that the
words each fact rests on still stand in it. Changes nothing. The exit code is 1 where something is wrong.

Usage: qanat doctor [OPTIONS]

Options:${EVERYWHERE}`,
  "help.serve": `Serves the record: the workbench in the browser, and the API under /api/v1 (described at
/api/v1/docs). It goes on until it is ended with Ctrl+C; reports may be added and commands run meanwhile.

On this machine alone (127.0.0.1, the default) nobody needs to log in. On any other address, or under a
public name, a token is needed: it is made at the first start, shown once, and kept as a hash. A program sends it as
“Authorization: Bearer TOKEN”; a browser comes in by the link that each start prints, which opens once.
What is sent is not encrypted: in a network that is not your own, put a proxy with TLS before it.

Usage: qanat serve [OPTIONS]

Options:
  --port N          Port (default: 4617, or the next that is free)
  --host ADDRESS    Address or name of this machine to be reached at (default: 127.0.0.1); 0.0.0.0 is all
  --public-name N   A further name under which it is asked, as that of a proxy; several with commas
  --new-token       Make a new token; the old one, and all who came in with it, are out
  --open            Open the browser (default: where somebody sits at a terminal with one)
  --no-open         Open none
  --author NAME     In whose name decisions are made where none is given (else QANAT_AUTHOR, else the user's)
  --data DIR        Data folder (else QANAT_DATA, else that of this system: see qanat config)
  --json            Print address, link and token as JSON
  --lang ar|en      Language of messages (else LC_ALL, LC_MESSAGES, LANG)
  -q, --quiet       Print nothing but address, link and token
  -h, --help        Show this help

Examples:
  qanat serve
  qanat serve --port 8080 --no-open
  qanat serve --public-name qanat.example.org --no-open
  qanat serve --host 0.0.0.0
`,
  "help.config": `Prints every setting with its value and where that comes from: an option, the environment, or a default.

Usage: qanat config [OPTIONS]

Options:${EVERYWHERE}`,
} as const satisfies Record<string, Message>;
