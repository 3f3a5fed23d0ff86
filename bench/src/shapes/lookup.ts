import { only, pick, row, type Shape, same } from './shape.ts';

const FIELDS = ['id', 'name', 'kind', 'status', 'quantity', 'capacityAfter'];
const selected = FIELDS.join(' ');

export const lookup: Shape = {
  name: 'lookup',
  title: 'lookup by id',
  samples: `MATCH (p:Project) WHERE p.id ENDS WITH '37' RETURN {id: p.id} LIMIT 64`,
  ours: {
    query: `query($id: ID!) { project(id: $id) { ${selected} } }`,
    variables: same,
    answer: pick('project'),
  },
  peer: {
    query: `query($id: ID!) { projects(where: {id: {eq: $id}}) { ${selected} } }`,
    variables: same,
    answer: only('projects'),
  },
  maps: () => `MATCH (p:Project {id: $v.id}) RETURN p {${FIELDS.map(f => `.${f}`).join(', ')}}`,
  tuples: () => `MATCH (p:Project {id: $v.id}) RETURN [${FIELDS.map(f => `p.${f}`).join(', ')}]`,
  named: row(...FIELDS),
};
