import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Actor } from '../../access/language.ts'
import type { BulletinFigure, BulletinFigureRow, Snapshot } from '../language.ts'
import { snapshotOf } from '../reads/bulletin-detail.ts'
import { type LedgerFigure, ledgerRows, type RowsAsked } from '../reads/ledger-rows.ts'
import { objectionRows } from '../reads/objection-rows.ts'
import { deputyRows } from '../rules/deputy-rows.ts'
import { maySeeRows } from '../rules/may-bulletin.ts'
import { loadSeen } from './load-seen.ts'

const LEDGER: readonly BulletinFigure[] = ['records', 'people', 'activities', 'selfReports', 'supplement']

/**
 * The rows behind a figure of a bulletin, page by page: deputies out of the frozen snapshot, records out of the very entries it told. Refuses 404
 * unknown, 403 who may not see single deputies' points, 422 a street's figure without the street.
 */
export async function listFigureRows(
  asked: { actor: Actor; db: Sql; now: Date },
  bulletinId: string,
  query: { figure: BulletinFigure; streetId?: number | undefined; limit: number; after?: string | undefined },
): Promise<{ items: BulletinFigureRow[]; next: string | null }> {
  const { bulletin } = await loadSeen(asked, bulletinId)
  const byStreet = !LEDGER.includes(query.figure) && query.figure !== 'objections'
  const streetId = byStreet ? (query.streetId ?? null) : null
  demand(maySeeRows(asked.actor, bulletin, streetId))
  if (query.figure === 'street' && streetId === null) refuse('bulletins.street-missing', { field: 'streetId' })
  const [after = null] = (decodeCursor(query.after, ['string']) ?? []) as string[]
  const page: RowsAsked = { districtId: asked.actor.districtId, bulletinId, limit: query.limit, after }
  const rows = await rowsOf(asked.db, query.figure, bulletin, snapshotOf(bulletin), page, streetId)
  return pageOf(rows, query.limit, (row) => [row.rowId])
}

async function rowsOf(
  db: Sql,
  figure: BulletinFigure,
  quarter: { year: number; quarter: 1 | 2 | 3 | 4 },
  snapshot: Snapshot,
  page: RowsAsked,
  streetId: number | null,
): Promise<BulletinFigureRow[]> {
  if (figure === 'objections') return objectionRows(db, quarter, new Date(snapshot.countedTo), page)
  if (LEDGER.includes(figure)) return ledgerRows(db, figure as LedgerFigure, page)
  const { after, limit } = page
  return deputyRows(snapshot, figure, streetId)
    .filter(({ rowId }) => after === null || rowId > after)
    .slice(0, limit + 1)
}
