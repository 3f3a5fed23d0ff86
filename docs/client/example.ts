import { ask } from './ask.ts';
import { CountriesByAreaDocument } from './generated/graphql.ts';

const [url = 'http://127.0.0.1:4000/graphql', size = '5'] = process.argv.slice(2);
try {
  // A misspelt variable or field is an error of the compiler.
  const { countries } = await ask(url, CountriesByAreaDocument, { size: Number(size) });
  const { nodes = [], totalCount = 0 } = countries ?? {};
  console.table(nodes.map(({ name, area }) => ({ country: name, 'area in km²': area })));
  console.log(`${nodes.length} of ${totalCount} countries of Asia, largest first`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
