import { z } from 'zod';
import type { CommuniqueError } from '../../errors.ts';
import type { DatasetRecord, DocumentRecord } from '../../evidence/claim.ts';
import { at, type Node, plain } from '../files/located-node.ts';
import { periodOf } from './claim-value.ts';
import { type KnownEntities, knownType } from './known-entities.ts';
import { reportOn, under } from './report-problem.ts';
import { conform, id, idOf, language, list, strict, text, verbatim } from './zod-schemas.ts';

/** Entry of a document in `dataset.yml`; its text is read later. */
export interface DocumentHead {
  readonly id: string;
  /** Null for a document without a text. */
  readonly file: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** EDTF, as written. */
  readonly published: string | null;
  /** Its node in the file, for the places of errors. */
  readonly node: Node;
}

/** Keys of a document, without its file. */
export const documentKeys = {
  id: idOf('document'),
  language: language.optional(),
  title: text.optional(),
  published: text.optional(),
  publisher: id.optional(),
  url: text.optional(),
};

const optionalId = documentKeys.id.optional();

/**
 * Schema of a document in `dataset.yml`. The front matter of its file may give the missing keys.
 */
const entry = strict({ ...documentKeys, id: optionalId, file: text.optional() });

/** Schema of the front matter of a document. */
export const frontMatter = strict({ ...documentKeys, id: optionalId });

/** Schema of a document with its text, as a line of a one-file dataset. */
export const writtenDocument = strict({ ...documentKeys, text: verbatim.optional() });

/** Schema of `dataset.yml`. */
export const dataset = strict({
  id: idOf('dataset'),
  title: text,
  description: text.optional(),
  publisher: text.optional(),
  licence: text.optional(),
  url: text.optional(),
  version: text.optional(),
  uses: list(idOf('dataset')).default([]),
  derivedFrom: list(idOf('dataset')).default([]),
  documents: list(entry).default([]),
});

/**
 * Schema of the readable part of an invalid `dataset.yml`: enough to find the errors in the other
 * files.
 */
const remnant = z
  .object({
    uses: z.array(idOf('dataset').nullable().catch(null)).catch([]),
    documents: z
      .array(
        z
          .object({
            id: optionalId.catch(undefined),
            file: text.optional().catch(undefined),
            language: language.optional().catch(undefined),
          })
          .nullable()
          .catch(null),
      )
      .catch([]),
  })
  .catch({ uses: [], documents: [] });

export interface DatasetHead {
  /** Null if `dataset.yml` does not match its schema, and so must not be loaded. */
  readonly dataset: DatasetRecord | null;
  readonly uses: readonly string[];
  readonly documents: readonly DocumentEntry[];
}

/**
 * Document entry of `dataset.yml`. A path with wildcards stands for many documents, and front
 * matter may give the missing keys.
 */
export interface DocumentEntry {
  readonly given: z.output<typeof entry>;
  /** Its node in the file, for the places of errors. */
  readonly node: Node;
}

/** Reads `dataset.yml`, as far as it matches its schema. */
export function readDatasetHead(node: Node, problems: CommuniqueError[]): DatasetHead {
  const report = reportOn(node, problems);
  const given = conform(dataset, plain(node), report);
  const nodes = documentNodes(node);
  if (given === undefined) return remnantOf(node, nodes);
  for (const key of ['uses', 'derivedFrom'] as const) {
    if (given[key].includes(given.id))
      report('BAD_DATASET', `A dataset cannot name itself under \`${key}\`.`, [key]);
  }
  const uses = [...new Set(given.uses)];
  return {
    uses,
    dataset: {
      id: given.id,
      title: given.title,
      description: given.description ?? null,
      publisher: given.publisher ?? null,
      licence: given.licence ?? null,
      url: given.url ?? null,
      version: given.version ?? null,
      uses,
      derivedFrom: [...new Set(given.derivedFrom)],
    },
    documents: given.documents.map((given, index) => ({ given, node: nodes[index]! })),
  };
}

function documentNodes(node: Node): readonly Node[] {
  const listed = at(node, ['documents']);
  return listed?.kind === 'list' ? listed.items : [];
}

function remnantOf(node: Node, nodes: readonly Node[]): DatasetHead {
  const { uses, documents } = remnant.parse(plain(node));
  return {
    dataset: null,
    uses: uses.filter(one => one !== null),
    documents: documents.flatMap((given, index) => (given === null ? [] : [{ given, node: nodes[index]! }])),
  };
}

/** Returns a document entry as written, its absent keys null. */
export function documentHead(
  { id, file, language, title, url, publisher, published }: z.output<typeof entry> & { readonly id: string },
  node: Node,
): DocumentHead {
  return {
    id,
    file: file ?? null,
    language: language ?? null,
    title: title ?? null,
    url: url ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    node,
  };
}

/** Returns a document without its text. Runs when all entities are known. */
export function documentRecord(
  head: DocumentHead,
  scope: KnownEntities,
  problems: CommuniqueError[],
): DocumentRecord {
  const report = reportOn(head.node, problems);
  const { id, title, language, url } = head;
  const published =
    head.published === null ? null : periodOf(head.published, scope, under(report, 'published'));
  const publisher = head.publisher !== null && knownType(head.publisher, scope, under(report, 'publisher'));
  return {
    id,
    title,
    language,
    url,
    published: published ?? null,
    publisher: publisher ? head.publisher : null,
    text: null,
  };
}
