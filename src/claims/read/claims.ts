import { z } from 'zod';
import type { CommuniqueError } from '../../errors.ts';
import { at, type Node, plain } from '../../files/record.ts';
import type { Claim, DocumentRecord, PassageValue } from '../claim.ts';
import { assemble, inLanguage } from './assemble.ts';
import { locate } from './quote.ts';
import { merge, type Readings, readingKeys, readingsOf } from './readings.ts';
import { type Report, reportOn, shown, suggestion } from './report.ts';
import type { Scope } from './scope.ts';
import { conform, id, idOf, list, strict, text, verbatim } from './shape.ts';
import { statementOf } from './statement.ts';
import { CodePoints } from './text.ts';

const file = strict({ document: idOf('document').optional(), ...readingKeys, quotes: list(z.unknown()) });

const quoted = strict({
  document: idOf('document').optional(),
  pointer: verbatim.optional(),
  quote: verbatim,
  prefix: verbatim.optional(),
  suffix: verbatim.optional(),
  ...readingKeys,
  claims: list(z.unknown()),
});

const claimed = strict({
  subject: id,
  predicate: text,
  object: id.optional(),
  value: z.unknown().optional(),
  some: z.literal(true).optional(),
  none: z.literal(true).optional(),
  qualifiers: z.record(z.string(), z.unknown(), 'must be a map').optional(),
  ...readingKeys,
  note: text.optional(),
});

export interface ClaimsFile {
  readonly claims: readonly Claim[];
  /** Every quote that was found in its document, whether its claims were sound or not. */
  readonly passages: readonly PassageValue[];
}

/** A JSON document: its values can be quoted. */
export interface JsonDocument {
  /** How its file is called. */
  readonly file: string;
  /** The value at a JSON Pointer. */
  readonly at: (pointer: string) => unknown;
}

/** The documents that `claims.yml` names, whether they exist or not. */
export function documentsNamed(node: Node): ReadonlySet<string> {
  const named = [
    at(node, ['document']),
    ...items(at(node, ['quotes'])).map(quote => at(quote, ['document'])),
  ];
  return new Set(named.flatMap(name => (name?.kind === 'scalar' ? [String(name.value)] : [])));
}

/**
 * Reads `claims.yml`: every sound claim, and everything that is wrong with the others.
 * @param json the JSON documents among those that are quoted.
 */
export function readClaims(
  node: Node,
  documents: ReadonlyMap<string, DocumentRecord>,
  scope: Scope,
  problems: CommuniqueError[],
  json: ReadonlyMap<string, JsonDocument> = new Map(),
): ClaimsFile {
  const report = reportOn(node, problems);
  const given = conform(file, plain(node), report);
  const readings = given && readingsOf(given, scope, report);
  const name = at(node, ['document']);
  const top: Level = {
    // Where the top is broken, what stands below it is still checked, but comes to no claims.
    sound: readings !== undefined,
    document: name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : undefined,
    readings: readings ?? {},
  };
  const reader = new Reader(documents, json, scope, problems);
  for (const quote of items(at(node, ['quotes']))) reader.quote(quote, top);
  return { claims: reader.claims, passages: [...reader.passages.values()] };
}

/** What a level of the file gives to the levels below it. */
interface Level {
  readonly sound: boolean;
  readonly document: string | undefined;
  readonly readings: Readings;
}

function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

class Reader {
  readonly claims: Claim[] = [];
  readonly passages = new Map<string, PassageValue>();
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  readonly #json: ReadonlyMap<string, JsonDocument>;
  readonly #scope: Scope;
  readonly #problems: CommuniqueError[];
  readonly #texts = new Map<string, CodePoints>();
  readonly #seen = new Map<string, { claim: Claim; line: number | undefined }>();

  constructor(
    documents: ReadonlyMap<string, DocumentRecord>,
    json: ReadonlyMap<string, JsonDocument>,
    scope: Scope,
    problems: CommuniqueError[],
  ) {
    this.#documents = documents;
    this.#json = json;
    this.#scope = scope;
    this.#problems = problems;
  }

  quote(node: Node, top: Level): void {
    const report = reportOn(node, this.#problems);
    const given = conform(quoted, plain(node), report);
    const own = given && readingsOf(given, this.#scope, report);
    const passage = given && this.#passage(given, given.document ?? top.document, top.sound, report);
    if (passage) this.passages.set(passage.id, passage);
    const document = passage && this.#documents.get(passage.document);
    const readings = merge(top.readings, own);
    const sound = top.sound && own !== undefined;
    for (const claim of items(at(node, ['claims']))) {
      this.#claim(claim, sound ? passage : undefined, document, readings);
    }
  }

  #passage(
    given: z.output<typeof quoted>,
    name: string | undefined,
    topIsSound: boolean,
    report: Report,
  ): PassageValue | undefined {
    if (name === undefined) {
      if (topIsSound)
        report('MISSING_KEY', 'Neither the quote nor the file says which `document` is quoted.');
      return undefined;
    }
    const document = this.#documents.get(name);
    if (document === undefined) {
      const message = `The dataset declares no document ${shown(name)}${suggestion(name, [...this.#documents.keys()]) || '.'}`;
      report('UNKNOWN_DOCUMENT', message, given.document === undefined ? [] : ['document']);
      return undefined;
    }
    const json = this.#json.get(name);
    if (json !== undefined) return this.#within(json, given, name, report);
    if (given.pointer !== undefined)
      report('BAD_DATASET', `${name} is no JSON document, so it has no pointers.`, ['pointer'], 'key');
    const text = this.#text(document);
    if (text === undefined) report('UNKNOWN_DOCUMENT', `${name} has no text that could be quoted.`);
    return text && locate(given, name, text, report);
  }

  /** Finds a quote within the value of a JSON document that `pointer` leads to. */
  #within(
    json: JsonDocument,
    given: z.output<typeof quoted>,
    name: string,
    report: Report,
  ): PassageValue | undefined {
    const { pointer } = given;
    if (pointer === undefined) {
      report('MISSING_KEY', `${name} is a JSON document: name under \`pointer\` the value that is quoted.`);
      return undefined;
    }
    const value = json.at(pointer);
    if (typeof value === 'string')
      return locate(given, name, new CodePoints(value), report, { pointer, file: json.file });
    report('BAD_DATASET', `There is no text at ${shown(pointer)} in ${name}.`, ['pointer']);
    return undefined;
  }

  #text(document: DocumentRecord): CodePoints | undefined {
    const known = this.#texts.get(document.id);
    if (known !== undefined || document.text === null) return known;
    const text = new CodePoints(document.text);
    this.#texts.set(document.id, text);
    return text;
  }

  /** Checks a claim; it is kept where it is sound and so is all above it (then there is a passage). */
  #claim(
    node: Node,
    passage: PassageValue | undefined,
    document: DocumentRecord | undefined,
    defaults: Readings,
  ): void {
    const report = reportOn(node, this.#problems);
    const given = conform(claimed, plain(node), report);
    if (given === undefined) return;
    const own = readingsOf(given, this.#scope, report);
    const readings = merge(defaults, own);
    const language = readings.language === undefined ? (document?.language ?? null) : readings.language;
    const statement = statementOf(given, this.#scope, report);
    if (statement === undefined || own === undefined || document === undefined || passage === undefined)
      return;
    const named = inLanguage(statement, language, report);
    if (named === undefined) return;
    const claim = assemble(named, passage, { ...readings, language }, document.publisher);
    const before = this.#seen.get(claim.id);
    if (before === undefined) {
      this.#seen.set(claim.id, { claim, line: node.place.line });
      this.claims.push(claim);
    } else if (!identical(before.claim, claim)) {
      const message = `This is the claim of line ${before.line}, read in another way: keep one of them.`;
      report('DUPLICATE_ID', message);
    }
  }
}

function identical(one: Claim, other: Claim): boolean {
  const written = (claim: Claim) =>
    JSON.stringify(claim, (_key, value) => (typeof value === 'bigint' ? `${value}` : value));
  return written(one) === written(other);
}
