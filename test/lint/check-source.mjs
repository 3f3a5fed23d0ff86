/**
 * Checks of src/ that no lint rule makes: `node test/lint/check-source.mjs [folder of the project]`.
 * Prints one line for each problem, and exits with 1 if there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';

/** Files at the top of src/. */
const MAX_TOP_FILES = 4;
/** Columns of a line of a comment, indentation included. */
const MAX_COLUMNS = 100;
const MAX_TERMS = 60;

/** A doc comment that begins so is a clause, where a verb or a noun is wanted. */
const FREE_RELATIVE = /^(what|which|where|whether|who|whose|whoever|whatever|how|of|as|when)\b/i;

/** @returns {string[]} problems, each with its file and line */
export function checkSource(root) {
  const folder = join(root, 'src');
  const files = walk(folder).map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
  const sources = files.filter(({ path }) => path.endsWith('.ts'));
  const written = sources.filter(({ path }) => !path.startsWith('src/generated/'));
  const { words, zones } = settings(root);
  return [
    ...checkTop(files),
    ...checkTwice(sources),
    ...checkZones(sources, zones),
    ...written.flatMap(file => checkFile(file, words)),
    ...checkGlossary(root),
  ];
}

function settings(root) {
  const require = createRequire(join(root, 'package.json'));
  const words = JSON.parse(readFileSync(join(root, 'test/lint/words.json'), 'utf8'));
  const { forbidden } = require(join(root, '.dependency-cruiser.cjs'));
  const zones = forbidden.filter(rule => rule.name.endsWith('-imports')).map(rule => new RegExp(rule.from.path));
  return { words: Object.entries(words).map(([word, instead]) => ({ pattern: new RegExp(`\\b${word}\\b`, 'i'), word, instead })), zones };
}

function checkTop(files) {
  const top = files.filter(({ path }) => path.split('/').length === 2);
  if (top.length <= MAX_TOP_FILES) return [];
  return [`src/: ${top.length} files at the top, at most ${MAX_TOP_FILES} are wanted: ${top.map(({ path }) => path).join(', ')}`];
}

/** A name of a file, and of an exported type, belongs to one thing in the whole program. */
function checkTwice(sources) {
  const names = new Map();
  const note = (what, path) => names.set(what, [...(names.get(what) ?? []), path]);
  for (const { path, text } of sources) {
    note(`file name ${basename(path)}`, path);
    for (const statement of parse(path, text).statements) {
      const isType =
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isEnumDeclaration(statement);
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isType && isExported && statement.name) note(`exported type ${statement.name.text}`, path);
    }
  }
  return [...names].filter(([, paths]) => paths.length > 1).map(([what, paths]) => `${what} occurs twice: ${paths.join(', ')}`);
}

function checkZones(sources, zones) {
  return sources
    .filter(({ path }) => !zones.some(zone => zone.test(path)))
    .map(({ path }) => `${path}: no rule of .dependency-cruiser.cjs says what it may import`);
}

function checkFile({ path, text }, words) {
  const problems = [];
  const source = parse(path, text);
  const at = position => `${path}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
  const lines = text.split('\n');
  const flagWords = (position, prose) => {
    for (const { pattern, word, instead } of words) {
      if (pattern.test(prose)) problems.push(`${at(position)}: "${word.replaceAll('\\', '')}": write ${instead}`);
    }
  };
  for (const { start, end } of comments(source)) {
    const comment = text.slice(start, end);
    if (comment.startsWith('/**')) {
      const [first] = comment.replace(/^\/\*\*\s*(\*\s*)?/, '').split(/\s/);
      if (FREE_RELATIVE.test(first)) problems.push(`${at(start)}: doc comment begins with "${first}": begin with a verb or a noun`);
    }
    const { line } = source.getLineAndCharacterOfPosition(start);
    const last = source.getLineAndCharacterOfPosition(end).line;
    for (let i = line; i <= last; i++) {
      const isLink = /https?:\/\/\S{60,}/.test(lines[i]);
      if (lines[i].length > MAX_COLUMNS && !isLink) problems.push(`${path}:${i + 1}: comment of ${lines[i].length} columns, at most ${MAX_COLUMNS} are wanted`);
    }
    flagWords(start, comment);
  }
  const visit = node => {
    if (node.kind === ts.SyntaxKind.PrivateKeyword) problems.push(`${at(node.getStart(source))}: private member: write #name`);
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (isText && / \S+ /.test(node.text)) flagWords(node.getStart(source), node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** docs/glossary.md: rows `| term | sentence | source |`. */
function checkGlossary(root) {
  const path = 'docs/glossary.md';
  const rows = readFileSync(join(root, path), 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.startsWith('| **'));
  const problems = rows
    .filter(({ line }) => line.split('|').length !== 5 || line.split('|')[3].trim() === '')
    .map(({ number }) => `${path}:${number}: a term needs a sentence and a source`);
  if (rows.length > MAX_TERMS) problems.push(`${path}: ${rows.length} terms, at most ${MAX_TERMS} are wanted`);
  return problems;
}

function comments(source) {
  const found = new Map();
  const visit = node => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []),
    ]) {
      found.set(range.pos, { start: range.pos, end: range.end });
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

if (process.argv[1] && import.meta.url.endsWith(basename(process.argv[1]))) {
  const problems = checkSource(process.argv[2] ?? process.cwd());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problems.`);
    process.exitCode = 1;
  }
}
