import type { z } from 'zod';
import type { CommuniqueError } from '../../errors.ts';
import type { Claim, DocumentRecord, PassageValue } from '../../evidence/claim.ts';
import { CodePoints } from '../../text/code-points.ts';
import { at, type Node, type NodePath, plain } from '../files/located-node.ts';
import { assemble, inLanguage } from './assemble-claim.ts';
import { type ClaimMetadata, claimMetadataOf, mergeMetadata } from './claim-metadata.ts';
import { claimed, claimedLine, type QuotedWords, quotedLine, quotedRecord } from './claim-schema.ts';
import type { KnownEntities } from './known-entities.ts';
import { locateQuote, type Quote, rowPassage } from './quote.ts';
import { type Report, reportOn, shown, suggestion } from './report-problem.ts';
import { statementOf } from './statement-record.ts';
import { conform } from './zod-schemas.ts';

/** JSON document, whose values can be quoted. */
export interface JsonDocument {
  /** Name of its file in passages. */
  readonly file: string;
  /** Returns the value at a JSON Pointer. */
  readonly at: (pointer: string) => unknown;
}

/** Line of a file that holds a claim. */
export interface ClaimLine {
  readonly file: string;
  readonly number: number;
}

/** Values that a level of the file passes to the levels below it. */
export interface FileLevel {
  readonly sound: boolean;
  readonly document: string | undefined;
  readonly readings: ClaimMetadata;
}

export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Reads claims quote by quote, or line by line. Keeps the valid ones until they are taken. */
export class ClaimReader {
  claims: Claim[] = [];
  readonly passages = new Map<string, PassageValue>();
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  readonly #json: ReadonlyMap<string, JsonDocument>;
  readonly #scope: KnownEntities;
  readonly #problems: CommuniqueError[];
  readonly #texts = new Map<string, CodePoints>();
  readonly #seen = new Map<string, { claim: Claim; line: number | undefined }>();

  constructor(
    documents: ReadonlyMap<string, DocumentRecord>,
    json: ReadonlyMap<string, JsonDocument>,
    scope: KnownEntities,
    problems: CommuniqueError[],
  ) {
    this.#documents = documents;
    this.#json = json;
    this.#scope = scope;
    this.#problems = problems;
  }

  /** Returns the claims read so far, and forgets them. */
  take(): readonly Claim[] {
    const taken = this.claims;
    this.claims = [];
    return taken;
  }

  /**
   * Reads a line of an NDJSON file: a quote with its claims, or a claim with its quote. Without a
   * quote, the passage of a claim is the line itself.
   */
  line(node: Node, row: ClaimLine): void {
    // Claims of earlier lines are not kept, as a file may be of any size. The load joins equal
    // claims of two lines.
    this.#seen.clear();
    const report = reportOn(node, this.#problems);
    const many = node.kind === 'map' && node.entries.has('claims');
    const given = many ? conform(quotedLine, plain(node), report) : conform(claimedLine, plain(node), report);
    if (given === undefined) return;
    const passage =
      given.quote === undefined
        ? this.#rowOf(given, row, report)
        : this.#passage({ ...given, quote: given.quote }, given.document, true, report);
    const document = passage && this.#documents.get(passage.document);
    if (passage?.exact) this.passages.set(passage.id, passage);
    if ('subject' in given) {
      this.#claim(node, given, passage, document, {});
      return;
    }
    const readings = claimMetadataOf(given, this.#scope, report);
    for (const claim of items(at(node, ['claims']))) {
      const inner = conform(claimed, plain(claim), reportOn(claim, this.#problems));
      if (inner) this.#claim(claim, inner, readings && passage, document, readings ?? {});
    }
  }

  #rowOf(given: QuotedWords, { file, number }: ClaimLine, report: Report): PassageValue | undefined {
    if (given.document === undefined) {
      report('MISSING_KEY', 'The key `document` is missing.');
      return undefined;
    }
    const document = this.#documentOf(given.document, report, ['document']);
    if (document === undefined) return undefined;
    if (document.text === null) return rowPassage(document.id, file, number, '');
    report('MISSING_KEY', `${document.id} has a text: give under \`quote\` the words that state the claim.`);
    return undefined;
  }

  #documentOf(name: string, report: Report, path: NodePath): DocumentRecord | undefined {
    const document = this.#documents.get(name);
    if (document !== undefined) return document;
    const hint = suggestion(name, [...this.#documents.keys()]) || '.';
    report('UNKNOWN_DOCUMENT', `The dataset declares no document ${shown(name)}${hint}`, path);
    return undefined;
  }

  quote(node: Node, top: FileLevel): void {
    const report = reportOn(node, this.#problems);
    const given = conform(quotedRecord, plain(node), report);
    const own = given && claimMetadataOf(given, this.#scope, report);
    const passage = given && this.#passage(given, given.document ?? top.document, top.sound, report);
    if (passage) this.passages.set(passage.id, passage);
    const document = passage && this.#documents.get(passage.document);
    const readings = mergeMetadata(top.readings, own);
    const sound = top.sound && own !== undefined;
    for (const claim of items(at(node, ['claims']))) {
      const inner = conform(claimed, plain(claim), reportOn(claim, this.#problems));
      if (inner) this.#claim(claim, inner, sound ? passage : undefined, document, readings);
    }
  }

  #passage(
    given: QuotedWords & Quote,
    name: string | undefined,
    topIsSound: boolean,
    report: Report,
  ): PassageValue | undefined {
    if (name === undefined) {
      if (topIsSound)
        report('MISSING_KEY', 'The key `document` is missing, both in the quote and at the top of the file.');
      return undefined;
    }
    const document = this.#documentOf(name, report, given.document === undefined ? [] : ['document']);
    if (document === undefined) return undefined;
    const json = this.#json.get(name);
    if (json !== undefined) return this.#within(json, given, name, report);
    if (given.pointer !== undefined)
      report(
        'BAD_DATASET',
        `${name} is not a JSON document, so \`pointer\` is not allowed.`,
        ['pointer'],
        'key',
      );
    const text = this.#text(document);
    if (text === undefined) report('UNKNOWN_DOCUMENT', `${name} has no text to quote from.`);
    return text && locateQuote(given, name, text, report);
  }

  /** Finds a quote within the value of a JSON document at `pointer`. */
  #within(
    json: JsonDocument,
    given: QuotedWords & Quote,
    name: string,
    report: Report,
  ): PassageValue | undefined {
    const { pointer } = given;
    if (pointer === undefined) {
      report(
        'MISSING_KEY',
        `${name} is a JSON document: give under \`pointer\` the place of the quoted value.`,
      );
      return undefined;
    }
    const value = json.at(pointer);
    if (typeof value === 'string')
      return locateQuote(given, name, new CodePoints(value), report, { pointer, file: json.file });
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

  /** Checks a claim. Keeps it if it and all levels above it are valid (then there is a passage). */
  #claim(
    node: Node,
    given: z.output<typeof claimed>,
    passage: PassageValue | undefined,
    document: DocumentRecord | undefined,
    defaults: ClaimMetadata,
  ): void {
    const report = reportOn(node, this.#problems);
    const own = claimMetadataOf(given, this.#scope, report);
    const readings = mergeMetadata(defaults, own);
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
      const message = `This repeats the claim of line ${before.line} with other metadata: keep one of them.`;
      report('DUPLICATE_ID', message);
    }
  }
}

function identical(one: Claim, other: Claim): boolean {
  const written = (claim: Claim) =>
    JSON.stringify(claim, (_key, value) => (typeof value === 'bigint' ? `${value}` : value));
  return written(one) === written(other);
}
