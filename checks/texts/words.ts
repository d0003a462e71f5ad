import type { Check, Finding } from '../finding.ts'
import { isTest, type Tree } from '../source-tree.ts'
import { type WordEntry, wordEntries, wordUses } from './word-lists.ts'

/** Words an office would not write, with what it writes instead. */
const NOT_OFFICE_CHINESE: [RegExp, string][] = [
  [/工单/, '办件、交办事项'],
  [/操作失败|提交失败|提交成功|操作成功/, '写明什么没有办成、怎么办'],
  [/[!!]/, '不用感叹号'],
  [/亲[,,]|您好呀|哦[。~]?$/, '平实的公文用语'],
]
const CJK = /[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/

/** Every key spoken exists, in both languages, in plain office Chinese and in English without leftovers. */
export const words: Check = {
  name: 'words',
  run(tree) {
    const entries = wordEntries(tree)
    return {
      read: entries.length,
      findings: [...entries.flatMap(entryFindings), ...doubles(entries), ...unknownKeys(tree, entries)],
    }
  },
}

function entryFindings({ key, zh, en, file, line }: WordEntry): Finding[] {
  const complaints: string[] = []
  if (zh === null || zh.trim() === '') complaints.push('has no Chinese')
  if (en === null || en.trim() === '') complaints.push('has no English')
  for (const [pattern, instead] of NOT_OFFICE_CHINESE)
    if (zh !== null && pattern.test(zh))
      complaints.push(`zh "${pattern.exec(zh)?.[0]}" is not how an office writes (${instead})`)
  if (en !== null && CJK.test(en)) complaints.push(`en contains "${CJK.exec(en)?.[0]}"`)
  if (en?.includes('!')) complaints.push('en shouts (!)')
  if (zh !== null && en !== null && places(zh) !== places(en))
    complaints.push(`zh fills ${places(zh) || 'nothing'}, en fills ${places(en) || 'nothing'}`)
  return complaints.map((says) => ({ file, line, says: `'${key}' ${says}` }))
}

function places(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join(' ')
}

/** The frames join all lists into one, so a key belongs to one list. */
function doubles(entries: WordEntry[]): Finding[] {
  return [...Map.groupBy(entries, (entry) => entry.key).values()].flatMap((same) =>
    same.slice(1).map(({ key, file, line }) => ({
      file,
      line,
      says: `'${key}' stands also in ${same[0]?.file}:${same[0]?.line}`,
    })),
  )
}

function unknownKeys(tree: Tree, entries: WordEntry[]): Finding[] {
  const known = new Set(entries.map((entry) => entry.key))
  return tree
    .ending('.ts', '.tsx')
    .filter((file) => /^(kernel|modules|platform|app|db)\//.test(file.path) && !isTest(file.path))
    .flatMap((file) =>
      wordUses(file)
        .filter((use) => !known.has(use.key))
        .map(({ key, by, line }) => ({ file: file.path, line, says: `${by}('${key}'): no word list has this key` })),
    )
}
