import { parse, validate } from 'graphql';
import { printFields } from '../../src/api/print-fields.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { schema } from '../support/engine.ts';

/** The page from fields to their filters, orders and groups. That the committed one is this, `npm run generated` checks. */
const model = loadModel();
const page = printFields(model, schema);

test('its operations are valid', () => {
  const operations = [...page.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, text]) => text as string);
  expect(operations.length).toBe(2);
  for (const text of operations) expect(validate(schema, parse(text)).map(String)).toEqual([]);
});

test('its orders and keys are ones of the API', () => {
  const rows = [...page.matchAll(/^\| [^|]*, such as `(\w+)\.(\w+)` \| [^|]* \| ([^|]*) \| ([^|]*) \|/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, singular, , order = '', keys = ''] of rows) {
    const type = [...model.nodes.values(), ...model.interfaces.values()].find(
      one => one.singular === singular,
    );
    const by = keys.replaceAll('`', '').trim().split(/\s+/).filter(Boolean);
    const groups = by.length === 0 ? '' : `groups(by: [${by.join(', ')}]) { count }`;
    const orderBy = order.trim() === '' ? '' : `(orderBy: ${order.replaceAll('`', '').trim()})`;
    const text = `{ ${type?.plural}${orderBy} { totalCount ${groups} } }`;
    expect([text, validate(schema, parse(text)).map(String)]).toEqual([text, []]);
  }
});

test('every field of every listed type is in it once, and its links lead to a heading', () => {
  for (const type of [...model.nodes.values(), ...model.interfaces.values()]) {
    if (type.plural === null) continue;
    const [, section = ''] = page.split(`\n## ${type.name}\n`);
    const own = section.split('\n## ')[0] ?? '';
    const inherited = new Set(
      type.interfaces.flatMap(name => [...(model.interfaces.get(name)?.fields.keys() ?? [])]),
    );
    const named = [...own.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual([...type.fields.keys()].filter(name => !inherited.has(name)));
  }
  const headings = new Set([...page.matchAll(/^## (.*)$/gm)].map(([, text = '']) => text.toLowerCase()));
  const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor as string);
  expect(links.filter(anchor => !headings.has(anchor))).toEqual([]);
});
