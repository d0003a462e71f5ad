import pg from 'pg'
import { itemTexts } from '../items/gloss.ts'
import type { DemoItem } from '../items/language.ts'
import type { BulkWriter } from '../put-rows.ts'
import { HELD_GLOSS } from './items.ts'

const SAID = ['opinions.reply', 'opinions.promise', 'opinions.rating', 'opinions.step']

/**
 * The gloss of what was said of the newest items: the routes take Chinese only. An item's history is never changed but here, by the owner of the tables, before
 * anybody has seen it.
 */
export async function glossItems(writer: BulkWriter, items: readonly DemoItem[]): Promise<void> {
  const texts = new Map([
    ...itemTexts(items).map(([zh, en]) => [zh, en] as const),
    ...items.map(({ words, wordsEn }) => [words, wordsEn] as const),
    ...HELD_GLOSS,
  ])
  const rows = [...texts].map(([zh, en]) => `(${pg.escapeLiteral(zh)}, ${pg.escapeLiteral(en)})`).join(', ')
  const gloss = (table: string) =>
    writer.run(
      `update ${table} t set words_en = g.en from (values ${rows}) g(zh, en) where t.words_en = '' and t.words = g.zh`,
    )
  await writer.run('alter table opinions.step disable trigger append_only_rows')
  for (const table of ['opinions.item', ...SAID]) await gloss(table)
  await writer.run('alter table opinions.step enable trigger append_only_rows')
}
