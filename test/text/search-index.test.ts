import fc from 'fast-check';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { isWithinEdits } from '../../src/text/edit-distance.ts';
import { type SearchQuery, searchable, searchQuery, snippetOf } from '../../src/text/search-text.ts';
import { wordsOf } from '../../src/text/search-words.ts';
import { testServer } from '../support/neo4j.ts';
import { nasty, prose } from './search-support.ts';

/** What Neo4j's full-text index makes of the queries and of the stored texts. */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 2_000 : 200;
const LABEL = 'SearchTry';
const INDEX = 'communique_search_try';
/** More properties than the model has, and as many as `searchQuery` reckons with. */
const PROPERTIES = [
  'nameSearch',
  'descriptionSearch',
  ...Array.from({ length: 6 }, (_, i) => `more${i}Search`),
];

const NAMES: readonly (readonly [id: string, names: readonly string[], description?: string])[] = [
  ['almaty', ['Almaty', 'Alma-Ata', 'Верный'], 'The largest city of Kazakhstan'],
  ['astana', ['Astana', 'Nur-Sultan', 'Акмола']],
  ['kazakhstan', ['Kazakhstan', 'Қазақстан', 'Казахстан']],
  ['kazakhstan-fund', ['Kazakhstan Investment Development Fund']],
  ['report', ['Annual report'], 'Of Kazakhstan, by Kazakhstan, for Kazakhstan'],
  ['azerbaijan', ['Azerbaijan', 'Azərbaycan']],
  ['kyrgyzstan', ['Kyrgyzstan', 'Кыргызстан']],
  ['tajikistan', ['Tajikistan']],
  ['aliyev', ['İlham Əliyev', 'Ilham Aliyev']],
  ['karabakh', ['Qarabağ', 'Карабах', 'Karabakh']],
  ['birlistik', ['Bir\u00adlistik-2024']],
  ['corridor', ['Middle Corridor', 'Орта дәліз'], 'The Trans-Caspian International Transport Route'],
  ['corridor-other', ['Corridor of the Middle East']],
  ['btk', ['Baku–Tbilisi–Kars railway', 'BTK']],
  ['route', ['Trans-Caspian International Transport Route', 'TITR']],
  ['yerevan', ['Երևան']],
  ['tbilisi', ['თბილისი']],
  ['beijing', ['北京市']],
  ['shanghai', ['中国上海市']],
  ['tokyo', ['東京タワー']],
  ['seoul', ['서울']],
  ['baku-ar', ['باكو']],
  ['xian', ['Xi’an']],
  ['ivoire', ['Côte d’Ivoire']],
  ['uzbek', ["O'zbekiston", 'Ўзбекистон']],
  ['band', ['The The']],
  ['us', ['U.S.A.']],
  ['athens', ['Αθήνα', 'ΑΘΗΝΑΣ']],
];

/** Two for each of 16 words: as it is, and as a half of a compound. */
const MOST_PATTERNS = 32;

let database: Database;
const run = (text: string, v: Record<string, unknown> = {}) => database.run({ text, parameters: { v } });
const insert = (rows: readonly Record<string, string>[]) =>
  run(`UNWIND $v.rows AS row CREATE (n:${LABEL}) SET n = row`, { rows });
const rows = ([id, names, description = '']: (typeof NAMES)[number]) => ({
  id,
  nameSearch: searchable(names),
  descriptionSearch: searchable([description]),
});
/** The ids of what is found, best first. */
async function lookedUp(lucene: string): Promise<string[]> {
  const text = `CALL db.index.fulltext.queryNodes('${INDEX}', $v.lucene) YIELD node, score RETURN node.id ORDER BY score DESC, node.id`;
  return (await database.read({ text, parameters: { v: { lucene } } })).map(([id]) => String(id));
}
/** What takes Lucene long: looking words up that are like one, 50 in each property, and patterns, the longer the longer. */
function expectBounded(text: string, lucene: string): void {
  const likes = lucene.match(/~\d/g) ?? [];
  expect([text, likes.length * 50 * PROPERTIES.length <= 1_024]).toEqual([text, true]);
  const patterns = lucene.match(/\/[^/]*\//g) ?? [];
  expect([text, patterns.length <= MOST_PATTERNS, patterns.filter(one => one.length > 500)]).toEqual([
    text,
    true,
    [],
  ]);
}
const found = (text: string) => lookedUp((searchQuery(text) as SearchQuery).lucene);

beforeAll(async () => {
  database = connect(await testServer());
  const keys = PROPERTIES.map(property => `n.${property}`).join(', ');
  await run(
    `CREATE FULLTEXT INDEX ${INDEX} FOR (n:${LABEL}) ON EACH [${keys}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  );
  await run('CALL db.awaitIndexes()');
});
afterAll(async () => {
  await run(`DROP INDEX ${INDEX} IF EXISTS`);
  await run(`MATCH (n:${LABEL}) DETACH DELETE n`);
  await database.close();
});
afterEach(() => run(`MATCH (n:${LABEL}) DETACH DELETE n`));

describe('names in several scripts', () => {
  beforeEach(() => insert(NAMES.map(rows)));

  it.each([
    ['Алматы', ['almaty']],
    ['almty', ['almaty']],
    ['Alma-Ata', ['almaty']],
    ['almaata', ['almaty']],
    ['nursultan', ['astana']],
    ['nur sultan', ['astana']],
    ['qarabag', ['karabakh']],
    ['Qarabağ', ['karabakh']],
    ['Карабах', ['karabakh']],
    ['karabak', ['karabakh']],
    ['Əliyev', ['aliyev']],
    ['Алиев', ['aliyev']],
    ['eliyev', ['aliyev']],
    ['ILHAM', ['aliyev']],
    ['btk rail', ['btk']],
    ['railway kars', ['btk']],
    ['Bir\u00adlistik', ['birlistik']],
    ['Birlistik-2024', ['birlistik']],
    ['birlistik 24', []],
    ['kirgizstan', ['kyrgyzstan']],
    ['azerbiajan', ['azerbaijan']],
    ['kazahstan', ['kazakhstan', 'kazakhstan-fund', 'report', 'almaty']],
    ['Kazakhstan', ['kazakhstan', 'kazakhstan-fund', 'report', 'almaty']],
    ['kazakhstan fund', ['kazakhstan-fund']],
    ['Middle Corridor', ['corridor', 'corridor-other']],
    ['"Middle Corridor"', ['corridor']],
    ['"corridor middle"', []],
    ['орта далiз', ['corridor']],
    ['transcaspian route', ['route', 'corridor']],
    ['erevan', ['yerevan']],
    ['Երեւան', ['yerevan']],
    ['tbilisi', ['tbilisi', 'btk']],
    ['თბილისი', ['tbilisi', 'btk']],
    ['beijing', ['beijing']],
    ['北京', ['beijing']],
    ['上海', ['shanghai']],
    ['東京', ['tokyo']],
    ['seoul', ['seoul']],
    ['باكو', ['baku-ar']],
    ['xian', ['xian']],
    ["xi'an", ['xian']],
    ['ivoire', ['ivoire']],
    ['cote divoire', ['ivoire']],
    ['ozbekiston', ['uzbek']],
    ['the the', ['band', 'corridor-other', 'almaty', 'corridor']],
    ['USA', ['us']],
    ['αθηνας', ['athens']],
    ['zzz', []],
  ])('%s', async (text, ids) => expect([text, await found(text)]).toEqual([text, ids]));

  it('finds each of them by each of its own words, in the index and in the text', async () => {
    for (const [id, names] of NAMES) {
      for (const name of names) {
        expect([name, await found(name)]).toEqual([name, expect.arrayContaining([id])]);
        expect(snippetOf(searchQuery(name) as SearchQuery, name)).toEqual(expect.anything());
      }
    }
  });
});

it('finds any text by its first words, and cuts a snippet of whatever it finds', async () => {
  const texts = fc.sample(prose, { seed: 4, numRuns: 100 });
  await insert(texts.map((text, at) => ({ id: String(at), nameSearch: searchable([text]) })));
  for (const [at, text] of texts.entries()) {
    const start = text.slice(0, 60).replace(/\S+$/, '');
    const query = searchQuery(start);
    if (query === null) continue;
    const ids = await lookedUp(query.lucene);
    expect([start, ids]).toEqual([start, expect.arrayContaining([String(at)])]);
    for (const id of ids)
      expect([start, id, snippetOf(query, texts[Number(id)] as string)]).toEqual([
        start,
        id,
        expect.anything(),
      ]);
  }
});

it('compares words as snippets do', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 7 });
  const words = [...new Set(fc.sample(word, { seed: 4, numRuns: 400 }))];
  await insert(words.map(id => ({ id, nameSearch: id })));
  for (const asked of words.slice(0, 60)) {
    for (const edits of [1, 2]) {
      const near = words.filter(word => isWithinEdits(asked, word, edits));
      // Lucene takes the 50 nearest words; more are not compared here.
      if (near.length > 50) continue;
      expect([asked, edits, (await lookedUp(`${asked}~${edits}`)).sort()]).toEqual([
        asked,
        edits,
        near.sort(),
      ]);
    }
    const { lucene, terms } = searchQuery(`${asked} ${asked}`, 20) as SearchQuery;
    const [form] = terms[1]?.forms ?? [];
    if (!form || form.edits === 0) continue;
    // So many properties leave room for one fuzzy word; the second is a pattern.
    expect(lucene).toContain('/');
    const expected = words.filter(
      word => (form.prefix && word.startsWith(asked)) || isWithinEdits(asked, word, form.edits),
    );
    const pattern = /\/.*?\//.exec(lucene)?.[0] ?? '';
    expect((await lookedUp(`${asked}* ${pattern}`)).sort()).toEqual(expected.sort());
  }
});

describe('never fails', () => {
  it('whatever is typed, and asks no more of the index than it is made for', async () => {
    const texts = fc.sample(nasty, { seed: 4, numRuns: RUNS });
    await insert(texts.map((text, at) => ({ id: String(at), nameSearch: searchable([text]) })));
    let [asked, own] = [0, 0];
    for (const [at, text] of texts.entries()) {
      const query = searchQuery(text);
      if (query === null) continue;
      asked++;
      expectBounded(text, query.lucene);
      const ids = await lookedUp(query.lucene);
      // Only quotation marks and the 17th word take anything of a text away. Lucene 9 knows no letters of later planes.
      if (wordsOf(text).length > 16 || /["“”„‟«»「」『』\u{30000}-\u{3ffff}]/u.test(text)) continue;
      own++;
      expect([text, ids]).toEqual([text, expect.arrayContaining([String(at)])]);
    }
    expect([asked, own].every(times => times > RUNS / 10)).toBe(true);
  }, 600_000);

  it('however many words of the index are like those that are asked for', async () => {
    // Each of 16 words has 150 others one letter away, in each property: Lucene refuses 1,024 clauses.
    const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
    const words = (length: number) =>
      alphabet.slice(0, 16).map(letter => `${letter}stanali`.slice(0, length));
    const like = (word: string) =>
      Array.from(word).flatMap((_, at) =>
        alphabet.map(letter => word.slice(0, at) + letter + word.slice(at + 1)),
      );
    for (const length of [4, 8]) {
      const all = words(length).flatMap(like).join(' ');
      await insert([
        Object.fromEntries([['id', `all-${length}`], ...PROPERTIES.map(property => [property, all])]),
      ]);
      const typed = words(length).map(word => `${word.slice(0, -1)}q`);
      for (const text of [
        typed.join(' '),
        typed.map((word, i) => `${word}${i % 2 ? ' ' : '-'}`).join(''),
        `"${typed.join(' ')}"`,
      ]) {
        const { lucene, phrases } = searchQuery(text) as SearchQuery;
        expectBounded(text, lucene);
        const ids = await lookedUp(lucene);
        if (phrases.length === 0) expect(ids).toContain(`all-${length}`);
      }
    }
    // What would be refused: the same words without reckoning with the properties.
    await expect(lookedUp((searchQuery(words(8).join(' '), 1) as SearchQuery).lucene)).rejects.toThrow();
  });
});
