import pg from 'pg'
import type { BulkWriter } from '../put-rows.ts'
import { SELF_REGISTERED } from '../texts/duties.ts'
import { OLD_VISITS } from '../texts/imports.ts'

/** What deeds cannot say: that people are invented, and the gloss of titles that were entered in Chinese only. */
export async function markAsDemo(writer: BulkWriter): Promise<void> {
  await writer.run('update roster.person set is_demo = true where not is_demo')
  const glosses = [...SELF_REGISTERED.map((text) => [text.title, text.titleEn] as const), ...OLD_VISITS]
  const rows = glosses.map(([zh, en]) => `(${pg.escapeLiteral(zh)}, ${pg.escapeLiteral(en)})`).join(', ')
  for (const table of ['duty.record', 'activities.activity'])
    await writer.run(
      `update ${table} t set title_en = g.en from (values ${rows}) g(zh, en) where t.title_en = '' and t.title = g.zh`,
    )
}
