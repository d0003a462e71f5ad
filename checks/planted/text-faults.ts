import { docsNames } from '../texts/docs-names.ts'
import { words } from '../texts/words.ts'
import type { Fault } from './clean-house.ts'

const WORDS = 'modules/roster/words.ts'
const phrase = (zh: string, en: string) =>
  `export const words = phrases({ 'roster.unknown': { zh: '${zh}', en: '${en}' } })\n`

/** Faults of words and documents. */
export const TEXTS: Fault[] = [
  [
    'an unknown word key',
    words,
    { 'modules/roster/web/desk/bad.tsx': "export const x = (t: any) => t('roster.nobody')\n" },
    /t\('roster\.nobody'\)/,
  ],
  [
    'a refusal without words',
    words,
    {
      'modules/roster/rules/bad.ts':
        "export const x = (may: boolean) => cannot(may ? 'roster.unknown' : 'roster.never')\n",
    },
    /cannot\('roster\.never'\)/,
  ],
  [
    'a phrase without English',
    words,
    { [WORDS]: "export const words = phrases({ 'roster.unknown': { zh: '没有' } })\n" },
    /has no English/,
  ],
  ['shouting', words, { [WORDS]: phrase('提交成功!', 'Sent') }, /提交成功.*not how an office writes/],
  ['Chinese in English', words, { [WORDS]: phrase('代表', 'deputy 代表') }, /en contains "代"/],
  [
    'a place filled in one language only',
    words,
    { [WORDS]: phrase('{n} 人', 'people') },
    /zh fills n, en fills nothing/,
  ],
  ['one key in two lists', words, { 'modules/access/words.ts': phrase('没有', 'None') }, /stands also in/],
  [
    'a document that names a missing file',
    docsNames,
    { 'README.md': 'See `modules/roster/rules/gone.ts`.\n' },
    /names modules\/roster\/rules\/gone\.ts/,
  ],
  ['a document that names a missing command', docsNames, { 'README.md': 'Run `npm run dance`.\n' }, /npm run dance/],
  ['a dead link', docsNames, { 'README.md': 'See [this](docs/gone.md).\n' }, /links to docs\/gone\.md/],
  [
    'a glossary word nobody codes',
    docsNames,
    { 'GLOSSARY.md': '| 中文 | English | code |\n| --- | --- | --- |\n| 凳 | bench | `longBench` |\n' },
    /longBench stands nowhere/,
  ],
]
