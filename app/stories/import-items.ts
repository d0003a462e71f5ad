import { civilDateOf } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { communities, streets } from '../../modules/districts/index.ts'
import {
  type ImportAsked,
  type ImportKind,
  ITEMS_SHEET,
  ITEMS_VERSION,
  type ItemPlan,
  judgeItems,
  mayImport,
  NameBook,
  nameAndHint,
  placesOf,
  type RowToCarryOut,
  readItemRow,
  SAMPLE,
  sheetToWrite,
  streetsToImport,
} from '../../modules/imports/index.ts'
import type { PastItem } from '../../modules/imports/language.ts'
import {
  type EarlierItem,
  externalItems,
  importItems,
  opinionNames,
  undoImportedItems,
} from '../../modules/opinions/index.ts'
import { REPLY_CLASSES, type ReplyClass, THEMES, type Theme } from '../../modules/opinions/language.ts'
import { knownPeople } from '../../modules/roster/index.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** What a row made: an item, named by its number in the older ledger. */
export interface MadeByItems {
  readonly itemId: string
  readonly title: string
}

const THEME_NAMES: Readonly<Record<string, Theme>> = Object.fromEntries(
  THEMES.map((theme) => [opinionNames[`theme.${theme}`].zh, theme]),
)
const CLASS_NAMES: Readonly<Record<string, ReplyClass>> = Object.fromEntries(
  REPLY_CLASSES.map((one) => [opinionNames[`class.${one}`].zh, one]),
)

/** An office's ledger of opinion items: what is in hand is sorted here from now on, what is over comes with its answer. Names and numbers of residents are not taken. */
export const itemsImport: ImportKind<PastItem, ItemPlan, MadeByItems> = {
  what: 'items',
  sheets: [ITEMS_SHEET],
  mayImport: (actor) => mayImport(actor, 'items'),

  async template(asked) {
    const places = await placesHere(asked)
    const classes = Object.keys(CLASS_NAMES)
    const theme = Object.keys(THEME_NAMES)
    const choices = { street: places.streetNames, theme, class: classes }
    const lists = { raisedBy: ['代表', '居民'], over: ['在办', '已办结'] }
    const sample: Record<string, string> = {
      ...{ externalId: SAMPLE, externalSystem: '12345', raisedOn: '2024-05-10', street: places.streetNames[0] ?? '' },
      ...{ community: places.communityNames[0] ?? '', place: '3号楼下', theme: theme[0] ?? '', words: '停车难' },
      ...{ raisedBy: '居民', name: '', over: '已办结', class: classes[0] ?? '', body: '街道城市管理办' },
      ...{ answer: '已增划车位12个。', answeredOn: '2024-05-24' },
    }
    const row = ITEMS_SHEET.columns.map(({ key }) => sample[key] || null)
    return {
      sheets: [sheetToWrite(ITEMS_SHEET, { ...choices, ...lists }, [row])],
      template: { name: '民情民意台账', version: ITEMS_VERSION },
    }
  },

  async reader(asked) {
    const own = streetsToImport(asked.actor)
    const onlyStreet = own?.length === 1 ? (own[0] ?? null) : null
    const places = await placesHere(asked)
    const ground = { places, themes: THEME_NAMES, classes: CLASS_NAMES, onlyStreet, today: civilDateOf(asked.now) }
    return (row) => readItemRow(row, ground)
  },

  async judge({ db, actor }, rows) {
    const { districtId } = actor
    const said = [...new Set(rows.flatMap(({ row }) => row.name ?? []))]
    const names = [...new Set([...said, ...said.map((one) => nameAndHint(one).name)])]
    const numbers = rows.map(({ row }) => ({ system: row.externalSystem, no: row.externalId }))
    const [people, items, places] = await Promise.all([
      knownPeople(db, districtId, { names, externalIds: [], personIds: [] }),
      externalItems(db, districtId, numbers),
      placesHere({ db, actor }),
    ])
    const book = new NameBook(people, (streetId) => places.streetName(streetId))
    return judgeItems(rows, { items, book, ownStreets: streetsToImport(actor) }, newId)
  },

  async carryOut(asked, batchId, rows) {
    await importItems(asked, batchId, rows.map(earlierOf))
    return new Map(rows.map(({ lineNo, row, plan }) => [lineNo, { itemId: plan.itemId, title: titleOf(row) }]))
  },

  async undo(asked, made) {
    const touched = await undoImportedItems(
      asked,
      made.map(({ itemId }) => itemId),
    )
    const first = made.find(({ itemId }) => touched.includes(itemId))
    if (first) refuse('imports.changed-since', { status: 409, params: { who: first.title } })
  },
}

async function placesHere({ db, actor }: Pick<ImportAsked, 'db' | 'actor'>) {
  return placesOf(await streets(db, actor.districtId), await communities(db, actor.districtId, null))
}

function titleOf(row: PastItem): string {
  return `${row.externalSystem} ${row.externalId}`
}

function earlierOf({ row, plan }: RowToCarryOut<PastItem, ItemPlan>): EarlierItem {
  const { externalSystem, externalId, raisedOn, streetId, communityId, place, words, raisedBy } = row
  return {
    ...{ itemId: plan.itemId, deputyId: plan.deputyId, externalSystem, externalNo: externalId, raisedOn, streetId },
    ...{ communityId, place, words, raisedBy, theme: row.theme as Theme },
    answer: row.answer === null ? null : { ...row.answer, class: row.answer.class as ReplyClass },
  }
}
