import type { BulletinFigure, BulletinFigureRow, Snapshot, SnapshotDeputy } from '../language.ts'

/** The deputies behind a figure as frozen: all ranked, those of the top 15 %, those of one street, or those not ranked. Best first. */
export function deputyRows(snapshot: Snapshot, figure: BulletinFigure, streetId: number | null): BulletinFigureRow[] {
  const streets = new Map(snapshot.streets.map((street) => [street.streetId, street.name]))
  const here = (deputy: { streetId: number | null }) => streetId === null || deputy.streetId === streetId
  const placeOf = (deputy: { streetId: number | null }) => streets.get(deputy.streetId ?? 0) ?? null
  if (figure === 'suspended')
    return snapshot.suspended
      .filter(here)
      .map((deputy) => rowOf(deputy.personId, deputy, placeOf(deputy)))
      .sort((a, b) => (a.rowId < b.rowId ? -1 : 1))
  return snapshot.deputies
    .filter((deputy) => here(deputy) && (figure !== 'top' || deputy.top))
    .map((deputy) => ranked(deputy, placeOf(deputy)))
    .sort((a, b) => (a.rowId < b.rowId ? -1 : 1))
}

function ranked(deputy: SnapshotDeputy, place: string | null): BulletinFigureRow {
  const rank = String(deputy.rank).padStart(5, '0')
  return {
    ...rowOf(`${rank} ${deputy.personId}`, deputy, place),
    title: `第${deputy.rank}名 ${deputy.name}`,
    titleEn: `No. ${deputy.rank} ${deputy.name}`,
    tenths: deputy.tenths,
  }
}

function rowOf(
  rowId: string,
  { personId, name }: { personId: string; name: string },
  place: string | null,
): BulletinFigureRow {
  const evidence = { kind: 'account', id: personId } as const
  return { rowId, title: name, titleEn: name, who: null, place, on: null, tenths: null, evidence }
}
