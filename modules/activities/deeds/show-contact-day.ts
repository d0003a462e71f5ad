import { refuse } from '../../../kernel/refusal.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { SheetAnswer, SheetRowAnswer } from '../contract-answers.ts'
import { isOpen } from '../language.ts'
import { contactDaySheet, type SheetRow } from '../reads/contact-day-sheet.ts'
import { isMissing, mayCloseDay } from '../rules/may-close.ts'
import { mayMoveDay, mayReadDay } from '../rules/may-move-day.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import { reminderText } from '../rules/notice-text.ts'
import type { Asked } from './asked.ts'

/** The whole sheet of a contact-day morning: a row a community, totals, who is missing, the text that reminds them. */
export async function showContactDay(
  asked: Pick<Asked, 'actor' | 'db' | 'now' | 'lang'>,
  contactDayId: string,
): Promise<SheetAnswer> {
  const sheet = await contactDaySheet(asked.db, asked.actor.districtId, contactDayId)
  if (!mayReadDay(asked.actor, sheet).can) refuse('activities.not-found', { status: 404 })
  const rows = sheet.rows.map(counted)
  const held = rows.filter((row) => row.state !== 'cancelled')
  const sum = (of: (row: SheetRowAnswer) => number) => held.reduce((total, row) => total + of(row), 0)
  const missing = held.filter((row) => row.missing)
  const organises = mayOrganise(asked.actor, sheet)
  const reminded = missing.map(({ community, recorder }) => ({ community, recorder }))
  return {
    ...sheet,
    rows,
    totals: {
      sessions: held.length,
      named: sum((row) => row.named),
      present: sum((row) => row.present),
      leave: sum((row) => row.leave),
      opinions: sum((row) => row.opinions.length),
      reported: held.filter((row) => row.reportedAt !== null).length,
      missing: missing.length,
    },
    reminder: reminderText({ heldOn: sheet.heldOn, missing: reminded }, asked.lang),
    can: {
      change: !organises.can ? organises : isOpen(sheet.state) ? CAN : cannot('activities.no-longer-open'),
      publish: mayMoveDay(asked.actor, sheet, 'publish'),
      cancel: mayMoveDay(asked.actor, sheet, 'cancel'),
      close: mayCloseSheet(asked, sheet, held),
    },
  }
}

/** As the deed decides: also nobody who was present as a deputy. */
function mayCloseSheet(
  { actor, now }: Pick<Asked, 'actor' | 'now'>,
  sheet: Parameters<typeof mayCloseDay>[1],
  held: readonly SheetRowAnswer[],
): Verdict {
  const verdict = mayCloseDay(actor, sheet, now)
  const own = held.some((row) => row.roster.some((line) => line.mark === 'present' && line.personId === actor.personId))
  return verdict.can && own ? cannot('activities.own-attendance') : verdict
}

function counted(row: SheetRow): SheetRowAnswer {
  const present = row.roster.filter((line) => line.mark === 'present').length
  return {
    ...row,
    roster: [...row.roster],
    opinions: [...row.opinions],
    named: row.roster.length,
    present,
    leave: row.roster.filter((line) => line.mark === 'leave').length,
    missing: isMissing({ state: row.state, reported: row.reportedAt !== null, present }),
  }
}
