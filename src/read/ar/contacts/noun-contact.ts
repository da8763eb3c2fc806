import type { ContactKind, Role } from "#model/reading.ts";
import type { NounUse, ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import { type Argument, argumentsAfter, subjectOf } from "./arguments.ts";
import type { Candidate } from "./candidate.ts";
import { type ContactContext, ensureState, topicBefore } from "./context.ts";
import type { Group } from "./group.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { cuedStatus, verbStatus } from "./status.ts";
import { destinationAfter } from "./destination.ts";

const PHONE = /^[وب]?(ال)?(هاتفي|هاتفيا|هاتفيه|هاتفيين|الهاتف|هاتف|مرئي|مرئيه)$/;
const SECRET = /^(ال)?(سري|سريه|سرا|خفيه|خلفيه|سريين)$|^معلن(ه)?$/;
const SEVERAL = /^(ال)?(سلسله|عده|جولات|متتاليه|متكرره|متتاليين)$/;
const OTHER = /^(ال)?(سابق|سابقه|اخر|اخري|جديد|جديده|ثان|ثانيه|ماضي|ماضيه|فائت)$/;
const BACKGROUND = /^(ال)?(سابق|سابقه|اخر|اخري|ماضي|ماضيه|فائت)$/;
const JOINT = /^(ال)?(مشترك|مشتركه)$/;
const GATHERS_HIM = /^[وف]?(جمعته|جمعه|جمعتها|جمعها|تجمعه|ستجمعه|سيجمعه|اجراه|اجراها|اجرته|اجرتها)$/;
/** «الطرفان» and the like: two that were told before. */
export const DUAL = /^[وفبل]?(ل|ال)(طرف|جانب|رجل|زعيم|رئيس|وزير|بلد|دولت|عاهل|قائد|مسوول|قيادت|حكومت)(ان|ين)$/;
const PATH = new Set(["مسار"]);
const HOLDS = new Set(["hold", "receive", "chair", "attend", "gather", "invite", "send", "carry", "host", "happen", "discuss", "speech", "say"]);
/** «عقد اجتماع», «إجراء محادثات», «لعقد لقاء»: the verbal noun that holds a contact. */
const HOLDING = /^[وبل]?(عقد|اجراء|استضافه|تنظيم|ترتيب|استيناف|مواصله|بدء|انطلاق|انعقاد)$/;
/** How far before the noun its verb may stand. */
const VERB_REACH = 40;
const LOOSE_BEFORE_NOUN = 3;

interface Governor {
  readonly use: VerbUse;
  readonly at: number;
}

/** «اقتراح عقد لقاء», «على عقد قمة»: عقد is the verbal noun where a noun or preposition stands before it. */
function isHolding(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  if (!HOLDING.test(word.key)) return false;
  if (word.key !== "عقد") return true;
  const before = wordAt(view, at - 1);
  return before?.kind === "word" && view.cover[at - 1 - view.first] === 0 && (before.functionWord === "preposition" || (before.functionWord === null && before.key !== "تم"));
}

/** The verb that holds the contact named at `at`. */
function governor(view: SentenceView, at: number): Governor | null {
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛:]$/.test(word.key)) return null;
    if (view.cover[i - view.first] !== 0) continue;
    if (isHolding(view, i)) continue;
    if (word.verb !== null && word.noun === null && !(word.nisba !== null)) {
      if (looseWords(view, i + 1, at) > LOOSE_BEFORE_NOUN) return null;
      return HOLDS.has(word.verb.verb.frame) ? { use: word.verb, at: i } : null;
    }
    if (word.noun !== null && looseWords(view, i + 1, at) > 0) return null;
  }
  return null;
}

/** Reads the contact that the noun at `at` names; null where it names none (a speech, a general word). */
export function nounContact(context: ContactContext, sentence: number, at: number, noun: NounUse): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const following = [1, 2, 3].map((d) => wordAt(view, at + d)).filter((w) => w !== undefined);
  const phone = following.slice(0, 2).some((w) => PHONE.test(w.key));
  let kind: ContactKind = noun.noun.kind;
  if (kind === "call" && noun.noun.id === "محادثه" && !phone) kind = "talks";
  if (phone) kind = "call";
  // «جولة محادثات»: the second noun tells it. «جولة خليجية قادته إلى …» is a visit to several.
  let tour = false;
  if (noun.noun.id === "جوله") {
    if (following.slice(0, 2).some((w) => w.noun !== null) || noun.split.article) return null;
    tour = [2, 3, 4, 5, 6, 7, 8, 9, 10].some((d) => /^(قادته|تقوده|ستقوده|شملت|تشمل|ستشمل|تقودها|قادتها)$/.test(wordAt(view, at + d)?.key ?? ""));
    if (!tour) return null;
    kind = "visit";
  }
  if (noun.noun.id === "اتصال" && /^(ضباط|ضابط|قنوات|قناه|شبكات|نقطه|وسائل|وسيله|جهات)$/.test(wordAt(view, at - 1)?.key ?? "")) return null;
  const definite = noun.split.article || noun.split.pronoun !== "" || /^(هذا|هذه|ذلك|تلك|هذين)$/.test(wordAt(view, at - 1)?.key ?? "");
  const govern = governor(view, at);
  const frame = govern?.use.verb.frame ?? null;
  const args = argumentsAfter(view, at);
  // «كلمة أمام الأمم المتحدة»: a speech is a contact with the body that hears it.
  if (noun.noun.id === "كلمه") return speech(context, sentence, at, noun, govern);
  if (kind === "meeting" && noun.noun.id === "موتمر" && !following.slice(0, 2).some((w) => JOINT.test(w.key))) return null;
  if (noun.noun.id === "اتصال" && !phone && !definite && !(frame === "hold" || frame === "receive") && !args.some((a) => a.link === "between")) return null;
  // «المشاورات بين الرئيس ورئيس القطب»: one of the two is nobody that is known.
  if (args[0]?.link === "between" && args[0].group.actors.length < 2 && args.length === 1) return null;
  if (kind === "message" && !(frame === "send" || frame === "receive" || frame === "carry" || args.some((a) => a.link === "from"))) return null;
  if (noun.noun.id === "استقبال" && !definite) return null;
  // «مسار لافروف- روبيو»: a path between two persons.
  if (PATH.has(noun.noun.id) && !args.some((a) => a.link === "direct" && a.group.actors.length === 2 && a.group.references.every((r) => r.mention.kind === "person"))) return null;

  const parties = new Map<string, Role>();
  const ranks: (string | null)[] = [];
  const take = (group: Group, role: Role): void => {
    for (const id of group.actors) if (!parties.has(id)) parties.set(id, role);
    for (const r of group.references) if (r.many || r.mention.kind === "title") ranks.push(r.delegation ? "delegation" : r.rank);
  };
  let initiator: string | null = null;
  let first = at;
  let end = at + 1;
  const reach = (group: Group): void => {
    first = Math.min(first, group.first);
    end = Math.max(end, group.end);
  };
  let subject: Group | null = null;
  if (govern !== null && frame !== null && frame !== "happen" && frame !== "discuss" && frame !== "say" && frame !== "gather") {
    first = Math.min(first, govern.at);
    // «رأس وفد المملكة إلى الاجتماع فلان» names who attended (`attendance`).
    if (frame === "chair" && /^(ال)?وفد$/.test(wordAt(view, govern.at + 1)?.key ?? "")) return null;
    const found = subjectOf(view, govern.at, at);
    if (found !== null) subject = found.group;
    else {
      const topic = topicBefore(context, sentence, govern.at);
      if (topic !== null && govern.use.verb.number === "one" && (frame === "hold" || frame === "receive" || frame === "send")) parties.set(topic, "party");
    }
    if (subject !== null) {
      take(subject, frame === "host" ? "host" : "party");
      reach(subject);
      if ((frame === "send" || frame === "invite") && subject.actors.length > 0) initiator = subject.actors[0] ?? null;
    }
    // «أجرى اتصالا بـ»: the caller begins; «مع» names no beginner.
    if (kind === "call" && frame === "hold" && subject !== null && args.some((a) => a.link === "by")) initiator = subject.actors[0] ?? null;
  }
  if (noun.split.pronoun !== "") {
    const dual = /^(هما|هم|هن|نا)$/.test(noun.split.pronoun);
    if (dual) {
      // «اجتماعهم مع …»: of those told last before it.
      const they = view.groups.filter((g) => g.end <= at && (g.actors.length > 1 || g.references.some((r) => r.many))).at(-1);
      if (they !== undefined) take(they, "party");
    }
    const topic = dual ? null : topicBefore(context, sentence, at, args.flatMap((a) => a.group.actors));
    if (topic !== null) parties.set(topic, "party");
  }
  for (let i = at + 1; i < Math.min(view.end, at + 6); i++) {
    const key = wordAt(view, i)?.key ?? "";
    if (!GATHERS_HIM.test(key)) continue;
    const topic = topicBefore(context, sentence, at, args.flatMap((a) => a.group.actors));
    if (topic !== null) parties.set(topic, "party");
    break;
  }
  // «للقاء ترمب» of someone who comes for it.
  if (kind === "meeting" && noun.split.particle === "ل" && !noun.split.article && parties.size === 0 && !args.some((a) => a.link === "between" || a.group.actors.length > 1)) {
    const comer = view.groups.filter((g) => g.end <= at && g.actors.length === 1 && context.actors.byId.get(g.actors[0] as string)?.kind === "person" && !args.some((a) => a.group.actors.includes(g.actors[0] as string))).at(-1);
    if (comer !== undefined) {
      parties.set(comer.actors[0] as string, "party");
      first = Math.min(first, comer.first);
    }
  }
  for (const argument of args) {
    const role = roleOf(argument, kind, frame);
    if (role === null) continue;
    if (kind === "visit" && (argument.link === "to" || argument.link === "at" || (argument.link === "direct" && isState(context, argument.group)))) {
      take(argument.group, "host");
      reach(argument.group);
      continue;
    }
    take(argument.group, role);
    reach(argument.group);
    if (argument.link === "from" && (frame === "receive" || kind === "message" || kind === "call")) initiator = argument.group.actors[0] ?? null;
    if (kind === "message" && (argument.link === "agent" || (argument.link === "direct" && frame === "carry")) && initiator === null) initiator = argument.group.actors[0] ?? null;
  }
  // «القمة الروسية الأمريكية»: adjectives of two states.
  const nisbas = following.map((w) => (w.nisba?.split.article === noun.split.article ? w.nisba.nisbas[0]?.state : undefined)).filter((s) => s !== undefined);
  if (parties.size === 0 && new Set(nisbas).size >= 2)
    for (const state of nisbas) {
      const id = ensureState(context, state, at);
      if (id !== null) parties.set(id, "party");
    }
  const destination = kind === "visit" ? destinationAfter(view, at) : null;
  if (kind === "visit" && destination !== null && destination.country !== null && ![...parties].some(([, role]) => role === "host")) {
    const id = ensureState(context, destination.country, at);
    if (id !== null && !parties.has(id) && ![...parties.keys()].some((p) => context.actors.byId.get(p)?.side === id)) parties.set(id, "host");
  }
  // «خلال مؤتمر مشترك مع نظيره»: of the two the other is who acts in the sentence.
  if (/^[وف]?(خلال|في|اثناء|عقب|بعد|قبل|ضمن|لدي)$/.test(wordAt(view, at - 1)?.key ?? "") && args.some((a) => a.link === "with") && !args.some((a) => a.link === "direct" || a.link === "agent" || a.link === "between" || a.link === "gathers") && subject === null && noun.split.pronoun === "" && parties.size === 1) {
    const actor = view.groups.find((g) => g.end <= at && g.preposition === "" && g.particle === "" && g.actors.length === 1 && !parties.has(g.actors[0] as string));
    const clause = actor === undefined ? [] : view.tokens.words.slice(actor.end, at);
    if (actor !== undefined && !clause.some((w) => /^[وب]?ان(ه|ها|هم|هما)?$/.test(w.key))) {
      take(actor, "party");
      reach(actor);
    }
  }
  // «تحدث العاهلان … خلال اتصال هاتفي»: the two who speak are the two who call.
  if (parties.size === 0 && !definite && /^(خلال|في|اثناء|ضمن)$/.test(wordAt(view, at - 1)?.key ?? "")) {
    const two = view.groups.filter((g) => g.end <= at && g.actors.length >= 2 && g.preposition === "" && g.particle === "").at(-1);
    if (two !== undefined) {
      take(two, "party");
      reach(two);
    }
  }
  const dual = [at + 1, at + 2, at + 3, at + 4].some((i) => i < view.end && DUAL.test(wordAt(view, i)?.key ?? ""));
  const genitive = args[0]?.link === "direct" && args[0].group.first === at + 1;
  if (tour)
    for (const reference of view.references)
      if (reference.first > at && reference.mention.entity?.kind === "state" && !reference.inner && reference.first < at + 30) {
        parties.set(reference.mention.entity.id, "host");
        end = Math.max(end, reference.end);
      }
  const inviter = inviterOf(view, at, end);
  if (inviter !== null && (kind === "visit" || kind === "meeting" || kind === "call")) {
    initiator = inviter.actors[0] ?? null;
    if (kind === "visit" && initiator !== null) {
      const side = context.actors.byId.get(initiator)?.side;
      if (context.actors.byId.get(initiator)?.kind === "person" && side !== undefined && side !== null && parties.get(side) === "host") {
        parties.delete(side);
        parties.set(initiator, "host");
      }
    }
  }
  if (kind === "visit" && (noun.split.particle === "ل" || wordAt(view, at - 1)?.key === "الي")) invited(context, sentence, at, parties, (id) => {
    initiator = id;
  });
  // «لكنه خلال زيارة لجنوب أفريقيا»
  if (kind === "visit" && parties.size > 0 && [...parties.values()].every((role) => role === "host") && /^[وف]?(خلال|في|اثناء|عقب|بعد|ختام|اول|اخر)$/.test(wordAt(view, at - 1)?.key ?? "")) {
    const topic = topicBefore(context, sentence, at, [...parties.keys()]);
    if (topic !== null && context.actors.byId.get(topic)?.kind === "person") parties.set(topic, "party");
  }
  // «آخر زيارة قام بها لموسكو»: by whom the sentence is about.
  if (kind === "visit" && ![...parties].some(([id, role]) => role !== "host" && id !== initiator) && /^(قام|يقوم|قامت|سيقوم|اجراها)$/.test(following[0]?.key ?? following[1]?.key ?? "")) {
    const topic = topicBefore(context, sentence, at, [...parties.keys()]);
    if (topic !== null) parties.set(topic, "party");
  }
  if ([...parties.keys()].some((id) => context.actors.byId.get(id)?.entity?.media === true)) return null;
  const status = statusOf(view, at, end, govern);
  if (status === null) return null;
  const internal = frame === "chair" && [...parties.keys()].some((id) => context.actors.byId.get(id)?.kind === "organ");
  if (kind === "meeting" && (internal || frame === "chair") && sameSide(context, [...parties.keys()])) kind = "consultation";
  return {
    rule: `noun-${kind}`, kind, ...status,
    several: tour || noun.noun.number !== "one" || following.some((w) => SEVERAL.test(w.key)) || SEVERAL.test(wordAt(view, at - 1)?.key ?? ""),
    undeclared: following.some((w) => SECRET.test(w.key)) && !following.some((w) => w.key === "مغلقه"),
    parties: [...parties].map(([actor, role]) => ({ actor, role })), initiator, sentence, at, first, end,
    definite: definite || genitive, attendance: false, agreement: noun.noun.id === "اتفاق", dual, other: following.slice(0, 2).some((w) => OTHER.test(w.key)) || (/^(اخر|اول)$/.test(wordAt(view, at - 1)?.key ?? "") && ![2, 3].some((d) => /^(هذه|هي|هذا|هو|تعد|تعتبر|يعد)$/.test(wordAt(view, at - d)?.key ?? ""))), ranks,
    background: following.slice(0, 2).some((w) => BACKGROUND.test(w.key)) || /^(اخر|اول)$/.test(wordAt(view, at - 1)?.key ?? ""), mediated: isMediated(view), delegations: false, internal: kind === "consultation", destination,
  };
}

const isState = (context: ContactContext, group: Group): boolean => group.actors.every((id) => context.actors.byId.get(id)?.kind === "state");

const MEDIATION = /^[وب]?(ال)?(وسطاء|وساطه|بوساطه|برعايه|وسيط|الوسيط)$/;
/** A mediator, or talks through one, told in the sentence. */
const isMediated = (view: SentenceView): boolean => {
  for (let i = view.first; i < view.end; i++) if (MEDIATION.test((wordAt(view, i) as ReaderWord).key)) return true;
  return false;
};

/** A speech or briefing to a body («كلمة أمام مجلس الأمن»). */
function speech(context: ContactContext, sentence: number, at: number, noun: NounUse, govern: Governor | null): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const body = view.groups.find((g) => g.first > at && g.first <= at + 8 && /^(امام|في)$/.test(wordAt(view, g.first - 1)?.key ?? "") && g.actors.every((id) => /^(organ|organisation)$/.test(context.actors.byId.get(id)?.kind ?? "")));
  const isPerson = (group: Group): boolean => group.actors.length === 1 && context.actors.byId.get(group.actors[0] as string)?.kind === "person" && group.preposition === "";
  const speaker = view.groups.filter((g) => g.end <= at && isPerson(g)).at(-1)?.actors[0] ?? topicBefore(context, sentence, at, body?.actors ?? []);
  if (body === undefined || speaker === null || speaker === undefined || context.actors.byId.get(speaker)?.kind !== "person") return null;
  const { status, statusTold } = statusOf(view, at, body.end, govern) ?? { status: "held" as const, statusTold: false };
  const ids = [speaker, ...body.actors];
  const own = sameSide(context, ids);
  return {
    rule: "speech-to-body", kind: own ? "consultation" : "meeting", status: govern?.use.split.particle === "ل" ? "planned" : status, statusTold, several: false, undeclared: false, parties: ids.map((actor) => ({ actor, role: "party" as const })),
    initiator: null, sentence, at, first: Math.min(at, body.first), end: body.end, definite: noun.split.article || noun.split.pronoun !== "", attendance: false, agreement: false, dual: false, other: false, background: false, ranks: [], mediated: false, delegations: false, internal: own, destination: null,
  };
}

/** «وجه له الدعوة لزيارة موسكو», «دعا المبعوث إلى زيارة عدن»: who is to come, and who invites. */
function invited(context: ContactContext, sentence: number, at: number, parties: Map<string, Role>, setInitiator: (id: string) => void): void {
  const view = context.views[sentence] as SentenceView;
  for (let i = at - 1; i >= Math.max(view.first, at - 30); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (!/^[وفب]?(ال)?(دعا|دعت|دعوه|دعاه|دعته|يدعو|تدعو|يدعوه)$/.test(word.key)) continue;
    const subject = subjectOf(view, i, at) ?? null;
    const host = subject?.group.actors[0] ?? null;
    if (host === null) return;
    const guest = view.groups.find((g) => g.end <= at && g.first > i && !g.actors.includes(host) && (g.particle === "ل" || g.preposition === ""))?.actors[0] ?? topicBefore(context, sentence, i, [host]) ?? null;
    if (guest === null || guest === host) return;
    for (const id of parties.keys()) if (id === host || id === guest) parties.delete(id);
    parties.set(guest, "party");
    setInitiator(host);
    return;
  }
}

/** «بدعوة من X», «بمبادرة من X», «بناء على طلب X»: who began it. */
function inviterOf(view: SentenceView, at: number, end: number): Group | null {
  for (const group of view.groups) {
    if (group.first <= at || group.first > end + 25) continue;
    for (let i = group.first - 1; i >= Math.max(at, group.first - 4); i--) {
      const key = wordAt(view, i)?.key ?? "";
      if (/^(بدعوه|لدعوه|دعوه|بمبادره|بطلب|طلب|بدعوته)$/.test(key)) return group;
      if (!/^(من|كريمه|رسميه|لدن|شخصيه|خاصه)$/.test(key)) break;
    }
  }
  return null;
}

/** All of one side, a body of it among them: a session of its own. */
export function sameSide(context: ContactContext, ids: readonly string[]): boolean {
  if (ids.length < 2) return false;
  const sides = new Set(ids.map((id) => context.actors.byId.get(id)?.side ?? id));
  return sides.size === 1 && ids.some((id) => context.actors.byId.get(id)?.kind === "organ");
}

function roleOf(argument: Argument, kind: ContactKind, frame: string | null): Role | null {
  switch (argument.link) {
    case "direct": case "between": case "with": case "gathers": case "agent": return "party";
    case "presence": return "attendee";
    case "by": return kind === "visit" ? "host" : "party";
    case "to": return kind === "message" || kind === "visit" || kind === "meeting" || kind === "consultation" ? "party" : null;
    case "from": return frame === "receive" || kind === "message" || kind === "call" ? "party" : null;
    case "at": return kind === "visit" ? "host" : null;
  }
}

function statusOf(view: SentenceView, at: number, end: number, govern: Governor | null): { status: Candidate["status"]; statusTold: boolean } | null {
  const cue = cuedStatus(view, at, Math.min(end, at + 4));
  if (govern !== null) {
    const { verb } = govern.use;
    if (verb.frame === "invite") return { status: "proposed", statusTold: true };
    const told = verbStatus(view, govern.at, govern.use);
    if (verb.frame === "discuss" || verb.frame === "say") return { status: cue ?? "held", statusTold: cue !== null };
    if (told.status === "held" && cue !== null && cue !== "held" && verb.frame !== "hold" && verb.frame !== "receive" && verb.frame !== "send") return { status: cue, statusTold: true };
    if (told.status === "under_way" && cue === "planned") return { status: "planned", statusTold: true };
    return { status: told.status, statusTold: told.told };
  }
  if (cue !== null) return { status: cue, statusTold: true };
  const before = wordAt(view, at - 1)?.key ?? "";
  if (HOLDING.test(before)) return { status: before.startsWith("ل") ? "planned" : "held", statusTold: before.startsWith("ل") };
  const word = wordAt(view, at) as ReaderWord;
  if (word.noun?.split.particle === "ل" && !word.noun.split.article) return { status: "planned", statusTold: true };
  return { status: "held", statusTold: false };
}
