import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSchema, parse, print } from 'graphql';
import { readTrusted } from '../../src/server/trusted/read-trusted.ts';
import { engine } from './support.ts';
import { FILES, trustedFrom, withFiles } from './trusted-support.ts';

const { schema } = engine();

describe('a folder of operations', () => {
  const documents = trustedFrom();
  const greeting = documents.find(({ name }) => name === 'Greeting');

  test('is read with its subfolders, in order of the files', () => {
    expect(documents.map(({ name }) => name)).toEqual(['Greeting', 'Double', 'Introspection']);
  });

  test('gives each operation the fragments it needs, a hash of that text, its comment and its variables', () => {
    const text = print(parse(FILES['greeting.graphql']));
    const digest = createHash('sha256').update(text).digest('hex');
    expect(greeting).toMatchObject({
      text,
      documentId: `sha256:${digest}`,
      description: 'Who is greeted?\n\nLook at: the default.',
      variables: [{ name: 'name', type: 'String', defaultValue: '"you"' }],
    });
    expect(print(greeting?.document ?? parse('{ none }'))).toBe(text);
    expect(documents[1]).toMatchObject({
      description: null,
      variables: [{ name: 'of', type: 'Int!', defaultValue: null }],
    });
  });

  test('has hashes that do not depend on layout, comments, and order of the fragments', () => {
    const [operation, extra, several] = FILES['greeting.graphql'].split(/(?=fragment)/);
    const other = `# Another comment\n${several}${extra?.replaceAll(' ', '\n  ')}${operation?.replace(/#.*/g, '')}`;
    const [again] = trustedFrom({ 'a.graphql': other });
    expect(again?.documentId).toBe(greeting?.documentId);
    const [changed] = trustedFrom({ 'a.graphql': FILES['greeting.graphql'].replace('"you"', '"you "') });
    expect(changed?.documentId).not.toBe(greeting?.documentId);
  });

  test('may have several operations in a file, each with what is its own', () => {
    const file = `# of the file
      fragment a on Item { id } fragment b on Item { name }
      # of the first
      query First { list(size: 1) { ...a } }
      query Second { list(size: 1) { ...b } }`;
    expect(trustedFrom({ 'both.graphql': file })).toMatchObject([
      { name: 'First', description: 'of the first', text: expect.not.stringContaining('fragment b') },
      { name: 'Second', description: 'of the file', text: expect.not.stringContaining('fragment a') },
    ]);
  });

  test('may be empty', () => expect(trustedFrom({})).toEqual([]));
});

describe('a mistake in a file is reported with its place:', () => {
  test.each([
    ['syntax', 'query Q {\n  hello(', 2, 9, /Syntax Error/],
    ['nothing', '# only a comment', 1, 17, /Syntax Error/],
    ['an unknown field', 'query Q {\n  hello\n  helo\n}', 3, 3, /Cannot query field "helo"/],
    ['a wrong variable', 'query Q($of: String!) { double(of: $of) }', 1, 9, /"\$of" of type "String!"/],
    [
      'a fragment that is not used',
      'query Q { hello }\nfragment f on Query { hello }',
      2,
      1,
      /"f" is never used/,
    ],
    ['no name', '\n\n  query { hello }', 3, 3, /has no name/],
    ['a mutation', 'mutation M { hello }', 1, 1, /Only queries/],
    ['a name twice in it', 'query Q { hello }\nquery Q { hello }', 1, 7, /only one operation named "Q"/],
  ])('%s', (_what, text, line, column, message) => {
    withFiles({ 'good.graphql': 'query Good { hello }', 'sub/wrong.graphql': text }, folder => {
      const file = join(folder, 'sub', 'wrong.graphql');
      expect(() => readTrusted(folder, schema)).toThrow(
        expect.objectContaining({
          code: 'BAD_OPERATION',
          message: expect.stringMatching(message),
          place: { file, line, column },
        }),
      );
    });
  });

  test('a name that another file has; both are named', () => {
    withFiles({ 'a.graphql': 'query Q { hello }', 'b.graphql': '\nquery Q { down }' }, folder => {
      const place = { file: join(folder, 'b.graphql'), line: 2, column: 7 };
      const message = expect.stringContaining(join(folder, 'a.graphql'));
      expect(() => readTrusted(folder, schema)).toThrow(
        expect.objectContaining({ code: 'BAD_OPERATION', message, place }),
      );
    });
  });

  test('a mutation is none of ours even where the schema has some', () => {
    const other = buildSchema('type Query { a: Int } type Mutation { a: Int }');
    withFiles({ 'a.graphql': 'mutation M { a }' }, folder =>
      expect(() => readTrusted(folder, other)).toThrow('Only queries are served.'),
    );
  });
});

test.each(['none', 'file.graphql'])('%s is no folder', name => {
  withFiles({ 'file.graphql': 'query Q { hello }' }, folder =>
    expect(() => readTrusted(join(folder, name), schema)).toThrow(
      expect.objectContaining({
        code: 'BAD_SETTING',
        message: expect.stringMatching(/^COMMUNIQUE_QUERIES names .*, which is not a folder\.$/),
      }),
    ),
  );
});
