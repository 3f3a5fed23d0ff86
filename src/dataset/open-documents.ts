import type { CommuniqueError } from '../errors.ts';
import type { DatasetFolder } from './files/dataset-folder.ts';
import { formatOf, isTable } from './files/file-format.ts';
import { type Node, placeAt, plain } from './files/located-node.ts';
import type { ListedFile } from './files/resolved-file.ts';
import { parseYaml } from './files/yaml-nodes.ts';
import {
  type DocumentEntry,
  type DocumentHead,
  documentHead,
  frontMatter,
} from './records/dataset-record.ts';
import { reportOn } from './records/report-problem.ts';
import { conform } from './records/zod-schemas.ts';

/** Document that a dataset declares directly, not by a table. */
export interface WrittenDocument {
  readonly head: DocumentHead;
  /** Null for a document without a text. */
  readonly text: string | null;
  /** File of a JSON document, whose values can be quoted. */
  readonly json: ListedFile | undefined;
}

/**
 * Opens the documents under `documents`: a path with wildcards means all matching files, and front
 * matter adds what the entry lacks.
 */
export async function openDocuments(
  entries: readonly DocumentEntry[],
  folder: DatasetFolder,
  problems: CommuniqueError[],
): Promise<WrittenDocument[]> {
  const opened: WrittenDocument[] = [];
  for (const entry of entries) {
    const { file } = entry.given;
    const place = placeAt(entry.node, ['file']);
    if (file === undefined) opened.push(...identified(entry, null, undefined, problems));
    else if (/[*?]/.test(file)) {
      for (const found of await folder.findAll(file, place))
        opened.push(...(await open(entry, found, folder, problems)));
    } else {
      const found = await folder.find(file, place);
      opened.push(
        ...(found === undefined
          ? identified(entry, null, undefined, problems)
          : await open(entry, { ...found, name: file }, folder, problems)),
      );
    }
  }
  return opened;
}

async function open(
  entry: DocumentEntry,
  found: ListedFile,
  folder: DatasetFolder,
  problems: CommuniqueError[],
): Promise<WrittenDocument[]> {
  if (isTable(found.name)) {
    return identified(entry, null, formatOf(found.name) === '.json' ? found : undefined, problems);
  }
  const whole = await folder.text(found);
  if (whole === undefined) return identified(entry, null, undefined, problems);
  const { node, text } = split(whole, found.shown);
  if (node === undefined) return identified(entry, text, undefined, problems);
  const given = conform(frontMatter, plain(node), reportOn(node, problems));
  return given === undefined
    ? []
    : identified({ node, given: { ...entry.given, ...defined(given) } }, text, undefined, problems);
}

/** Checks that a document has an id, in its entry or in its front matter. */
function identified(
  { given, node }: DocumentEntry,
  text: string | null,
  json: ListedFile | undefined,
  problems: CommuniqueError[],
): WrittenDocument[] {
  const { id } = given;
  if (id !== undefined) return [{ head: documentHead({ ...given, id }, node), text, json }];
  reportOn(node, problems)('MISSING_KEY', 'A document needs an `id`, here or in front matter of its own.');
  return [];
}

/**
 * Splits YAML between two lines of three hyphens from the text below it; YAML that is not a map is
 * text.
 */
function split(whole: string, file: string): { node: Node | undefined; text: string } {
  const matter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(whole);
  if (matter === null) return { node: undefined, text: whole };
  // The first line is kept empty, so that places are those of the file.
  const { node } = parseYaml(`\n${matter[1]}`, file);
  return node?.kind === 'map'
    ? { node, text: whole.slice(matter[0].length) }
    : { node: undefined, text: whole };
}

function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
