/** Names with letters of many languages, common prefixes and ties, made from names of countries. */
import { createRequire } from 'node:module';
import type { Random } from './large-graph-random.ts';

export interface CountryRow {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly translations: Readonly<Record<string, { readonly common: string }>>;
  readonly capital: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly latlng: readonly [number, number];
  readonly area: number;
  readonly borders: readonly string[];
}

export const COUNTRIES = createRequire(import.meta.url)('world-countries/countries.json') as CountryRow[];

/** BCP 47 tags of some languages of country names. */
export const LANGUAGES = {
  ara: 'ar',
  ces: 'cs',
  deu: 'de',
  jpn: 'ja',
  rus: 'ru',
  tur: 'tr',
  zho: 'zh',
} as const;

type Language = keyof typeof LANGUAGES | 'eng';

const WORKS: Readonly<Record<Language, readonly string[]>> = {
  eng: ['Reconstruction of', 'Construction of', 'Modernisation of', 'New port of', 'Railway through', 'The'],
  rus: ['Строительство:', 'Реконструкция:', 'Новый порт', 'Железная дорога'],
  tur: ['Yeni liman', 'Demiryolu', 'Güneş enerjisi', 'İnşaat'],
  deu: ['Ausbau', 'Straße nach', 'Überlandleitung', 'Öffnung'],
  ces: ['Železnice', 'Přístav', 'Účast', 'Žižkovská trať'],
  ara: ['إعادة إعمار', 'ميناء'],
  jpn: ['新港', '鉄道'],
  zho: ['新港', '铁路'],
};

const BODIES: Readonly<Record<Language, readonly string[]>> = {
  eng: [
    'Ministry of Transport of',
    'Ministry of Defence of',
    'National Bank of',
    'University of',
    'Port Authority of',
  ],
  rus: ['Министерство транспорта:', 'Железные дороги', 'Академия наук:'],
  tur: ['Demir Yolları', 'Savunma Bakanlığı', 'Üniversitesi', 'Şirketi'],
  deu: ['Gesellschaft für', 'Außenministerium', 'Universität'],
  ces: ['Ministerstvo dopravy', 'Železnice a.s.', 'Sdružení'],
  ara: ['وزارة النقل', 'جامعة'],
  jpn: ['運輸省', '大学'],
  zho: ['交通部', '大学'],
};

/** Languages of words. English has about half of them. */
const SPOKEN: readonly Language[] = ['eng', 'rus', 'tur', 'deu', 'ces', 'ara', 'jpn', 'zho'];

/** Suffixes of project names. Most are empty, so that names tie. */
const SERIES = ['', '', '', ' II', ' III', ' 2030', ' (north)', ' – phase 2'];

export function projectName(random: Random): string {
  return `${combined(WORKS, random)}${random.one(SERIES)}`;
}

export function organizationName(random: Random): string {
  return `${combined(BODIES, random)}${random.chance(0.5) ? '' : ` No. ${1 + random.below(40)}`}`;
}

function combined(words: Readonly<Record<Language, readonly string[]>>, random: Random): string {
  const language = random.chance(0.5) ? 'eng' : random.one(SPOKEN);
  const country = random.skewed(COUNTRIES);
  const place = language === 'eng' && random.chance(0.4) ? country.capital[0] : undefined;
  return `${random.one(words[language])} ${place || nameIn(country, language)}`;
}

function nameIn(country: CountryRow, language: Language): string {
  return country.translations[language]?.common ?? country.name.common;
}
