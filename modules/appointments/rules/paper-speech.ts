import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { documentDate, spacedName } from '../../../platform/documents/chinese-text.ts'
import { strokeOrderOf } from '../../../platform/documents/stroke-order.ts'
import { type Places, say } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import { MATTER_TYPES, type MatterType } from '../language.ts'
import { paperWords } from '../words-of-papers.ts'
import type { NamedMatter } from './paper-facts.ts'

export type PaperWord = keyof typeof paperWords

/** A sentence of a paper; papers are Chinese whatever the asker reads. */
export function paperSay(key: PaperWord, places: Places = {}): string {
  return say(paperWords, 'zh', key, places)
}

/** 姑苏区人大常委会平江街道工作委员会兼职副主任 */
export function postOf(matter: Pick<NamedMatter, 'street' | 'seat'>, settings: DistrictSettings): string {
  const committee = paperSay('paper.committee', { organ: settings.issuerShort, street: matter.street })
  return `${committee}${paperSay(`paper.seat.${matter.seat}`)}`
}

/** The same within a paper of the standing committee itself: 区人大常委会平江街道工作委员会兼职副主任, which fits a line with the name. */
export function postWithin(matter: Pick<NamedMatter, 'street' | 'seat'>, settings: DistrictSettings): string {
  const organ = /.人大常委会$/.exec(settings.issuerShort)?.[0] ?? settings.issuerShort
  return postOf(matter, { ...settings, issuerShort: organ })
}

/** Matters by surname strokes of the persons; the same person keeps the order of the dossier. */
export function inStrokeOrder<T extends { readonly personName: string }>(matters: readonly T[]): T[] {
  return strokeOrderOf(matters, ({ personName }) => personName)
}

/** 任命, 免去 or 任免, as the matters ask for; 终止 where posts only ended by themselves. */
export function verbOf(matters: readonly { readonly type: MatterType }[]): string {
  if (matters.length > 0 && matters.every(({ type }) => type === 'cease')) return paperSay('paper.verb.cease')
  const appoints = matters.some(({ type }) => type === 'appoint')
  const ends = matters.some(({ type }) => type !== 'appoint')
  return paperSay(appoints && ends ? 'paper.verb.both' : ends ? 'paper.verb.end' : 'paper.verb.appoint')
}

/**
 * The matters as a paper lists them: under 任命, 免去 … each person on a line, in surname-stroke order, two-character names spaced; the last line of a
 * group ends with a full stop.
 */
export function matterBlocks(matters: readonly NamedMatter[], settings: DistrictSettings): Block[] {
  return MATTER_TYPES.flatMap((type): Block[] => {
    const group = inStrokeOrder(matters.filter((matter) => matter.type === type))
    if (group.length === 0) return []
    const lines = group.map((matter, at) => {
      const name = spacedName(matter.personName)
      const end = at === group.length - 1 ? '。' : '；'
      return `${paperSay(`paper.line.${type}`, { name, post: postWithin(matter, settings) })}${end}`
    })
    return [
      { kind: 'paragraph', text: '', lead: paperSay(`paper.group.${type}`) },
      ...lines.map((text): Block => ({ kind: 'paragraph', text })),
    ]
  })
}

/** A rule's name without its book marks, and the draft mark it may carry in the dossier's title. */
export function ruleName(title: string): string {
  return title.replace(/^《|》$/g, '').replace(/[（(]草案[)）]$/, '')
}

export const day = (on: CivilDate | null): string => (on === null ? '' : documentDate(on))

/** The text of a rule as paragraphs: its lines, 第…章 in the middle; an article keeps its own number. */
export function ruleBlocks(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Block => {
      const chapter = /^第[一二三四五六七八九十百]+章/.test(line)
      return chapter ? { kind: 'paragraph', text: line, align: 'centre' } : { kind: 'paragraph', text: line }
    })
}
