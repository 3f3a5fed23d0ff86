import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
const d = '/work/main/dist/';
const { loadModel } = await import(d+'model/files.js'); const { buildApi } = await import(d+'api/schema.js');
const { connect } = await import(d+'neo4j/database.js'); const { Engine } = await import(d+'query.js'); const { CUT } = await import(d+'ask.js');
const model = loadModel(); const schema = buildApi(model);
const db = connect({ uri: process.env.NEO4J_TEST_URI, username:'neo4j', password: process.env.NEO4J_TEST_PASSWORD });
const src = readFileSync('/work/main/test/queries/moments.test.ts','utf8');
const block = src.slice(src.indexOf('const DERIVED'), src.indexOf('let database')).replace(/: readonly \w+\[\]/g,'');
const { QUERIES, TRAVERSALS, CLAIMS } = new Function(block.replace(/\/\*\*[\s\S]*?\*\//g,'')+'; return {QUERIES, TRAVERSALS, CLAIMS}')();
const moment = process.argv[2] ?? ', asOf: "2020-02-29"';
for (const [name, policy] of [['whole',{}],['cut',{policy: CUT}]]) {
  const e = new Engine(schema, model, db, policy);
  for (const q of [...QUERIES, ...TRAVERSALS, ...CLAIMS]) {
    const text = q.replaceAll('<id>','country:A-0').replaceAll('<other>','country:B-0').replace(/<([^<>]*)>/g,(_,a)=>`(${a}${moment})`);
    const t = performance.now();
    const r = await e.execute({document: parse(text), explain: true});
    console.log(name, text.slice(0,60), Math.round(performance.now()-t)+'ms', r.errors ? r.errors.map(x=>x.message+' '+(x.originalError?.cause?.message ?? '')).join('\n') : JSON.stringify(r.data).length);
    if (r.errors && process.argv[3]) console.log(r.errors[0].originalError);
  }
}
await db.close();
