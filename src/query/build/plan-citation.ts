import { invariant } from '../../errors.ts';
import type { CitationShape, DocumentShape } from '../ir/page-shape.ts';
import type { BuildContext, FieldCall, FieldScope } from './build-context.ts';
import type { Columns } from './column-list.ts';
import { hopSource } from './row-sources.ts';

/** Plans the columns of a citation, all of which are read with the row that is cited. */
export function planCitation(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  of: 'Claim' | 'Document',
): CitationShape {
  const { site } = context.parameters.site(call.definition, call.node, call.path);
  const format = context.parameters.add({ site, path: ['format'], convert: 'plain' });
  if (of === 'Document') return { format, document: documentColumns(context, scope), claim: null };
  const { columns } = scope;
  const claim = {
    ...{ id: at(columns, 'id'), quote: at(columns, 'quote'), voice: at(columns, 'voice') },
    document: linked(context, scope, 'Claim', 'document', inner => {
      documentColumns(context, inner);
    }),
    claimant: linked(context, scope, 'Claim', 'claimedBy', named),
    passage: linked(context, scope, 'Claim', 'passage', inner => {
      for (const name of PASSAGE) at(inner.columns, name);
    }),
  };
  return { format, document: ALONE, claim };
}

/** The columns of a row that has only the cited parts of a document. */
const ALONE: DocumentShape = Object.freeze({
  ...{ id: 0, title: 1, url: 2, edtf: 3, text: 4, language: 5, publisher: 6 },
});

const PASSAGE = ['start', 'end', 'pointer', 'file', 'row'];

function documentColumns(context: BuildContext, scope: FieldScope): DocumentShape {
  const { columns } = scope;
  return {
    ...{ id: at(columns, 'id'), title: at(columns, 'title'), url: at(columns, 'url') },
    ...{ edtf: at(columns, 'publishedEdtf'), text: at(columns, 'publishedText') },
    language: at(columns, 'language'),
    publisher: linked(context, scope, 'Document', 'publisher', named),
  };
}

function named({ columns }: FieldScope): void {
  at(columns, 'name');
}

function at(columns: Columns, property: string): number {
  return columns.property('node', property);
}

/** Returns the column of the one row that a link leads to. */
function linked(
  context: BuildContext,
  scope: FieldScope,
  owner: string,
  name: string,
  fill: (inner: FieldScope) => void,
): number {
  const relation = context.type(owner).fields.get(name);
  invariant(relation?.kind === 'relation', `${owner}.${name} is a link`);
  return scope.columns.once(`cited ${name}`, () => {
    const inner = context.below(scope, relation.target);
    fill(inner);
    return context.rows(hopSource(context.model, [owner], relation, null), [], null, null, true, inner);
  });
}
