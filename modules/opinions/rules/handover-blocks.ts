import type { Block } from '../../../platform/documents/blocks.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { ItemAnswer, PartOfItem } from '../contract-handling.ts'
import { paperWords } from '../words-of-papers.ts'
import { formTable, glossed, listed, paperDay } from './paper-speech.ts'

const OVER: readonly PartOfItem['state'][] = ['returned', 'taken_away']
/** Room to write by hand: how it was handled, and the names below it. */
const BLANK = '　\n　\n　'

/** The parts an item is with now: of its latest handing over, without those returned or given away, lead first. */
export function partsNow(item: Pick<ItemAnswer, 'parts'>): PartOfItem[] {
  const held = item.parts.filter((part) => !OVER.includes(part.state))
  const round = Math.max(0, ...held.map((part) => part.round))
  return held
    .filter((part) => part.round === round)
    .toSorted((a, b) => Number(b.kind === 'lead') - Number(a.kind === 'lead'))
}

/** The body of a 交办单: the matter, who is to do what by when, and the room to sign. No name and no number of who raised it. */
export function handoverBlocks(item: ItemAnswer, lang: Language): Block[] {
  const t = (key: keyof typeof paperWords, places = {}) => say(paperWords, lang, key, places)
  const parts = partsNow(item)
  const unitLine = ({ unit, task }: PartOfItem) =>
    t(task === '' ? 'opinions.paper.no-task' : 'opinions.paper.task', {
      unit: glossed(unit.name, unit.nameEn, lang),
      task,
    })
  const units = (kind: PartOfItem['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .map(unitLine)
      .join('\n')
  const reached = item.contact !== null && item.contact.erasedAt === null
  const given = reached && (item.contact?.given.name || item.contact?.given.phone)
  return [
    { kind: 'paragraph', text: t('opinions.paper.handover.ask') },
    formTable(
      [
        [t('opinions.paper.number'), item.number],
        [
          t('opinions.paper.raised'),
          inOne([paperDay(item.raisedOn, lang), listed('channel', item.channel, lang)], lang),
        ],
        [t('opinions.paper.place'), inOne([placeOf(item, lang), listed('theme', item.theme, lang)], lang)],
        [t('opinions.paper.words'), glossed(item.words, item.wordsEn, lang)],
        [t('opinions.paper.lead'), units('lead')],
        [t('opinions.paper.co'), units('co')],
        [t('opinions.paper.dues'), duesOf(item, lang)],
        [t('opinions.paper.deputy'), item.deputy?.name ?? null],
        [t('opinions.paper.contact'), t(given ? 'opinions.paper.contact.given' : 'opinions.paper.contact.none')],
        [t('opinions.paper.signed-by'), '　'],
        [t('opinions.paper.handling'), BLANK],
        [t('opinions.paper.head'), '　'],
      ],
      lang,
    ),
  ]
}

/** Two facts in one entry. */
function inOne(facts: readonly string[], lang: Language): string {
  return facts.filter((fact) => fact !== '').join(lang === 'zh' ? '；' : '; ')
}

/** '平江街道 钮家巷社区 钮家巷12号楼': street, community, place, as far as known. */
export function placeOf(item: Pick<ItemAnswer, 'street' | 'community' | 'place'>, lang: Language): string {
  const names = [item.street, item.community].map((one) => one && glossed(one.name, one.nameEn, lang))
  return [...names, item.place].filter(Boolean).join(lang === 'zh' ? ' ' : ', ')
}

/** What runs, each with its day; the reply's own clock among them. */
function duesOf(item: ItemAnswer, lang: Language): string {
  const running = item.clocks.filter((clock) => clock.stoppedOn === null)
  return running
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ dueOn, step, provisional }) => {
      const places = { date: paperDay(dueOn, lang), what: listed('clock', step, lang) }
      const due = say(paperWords, lang, 'opinions.paper.due', places)
      return provisional ? `${due}${say(paperWords, lang, 'opinions.paper.provisional')}` : due
    })
    .join(lang === 'zh' ? '；' : '; ')
}
