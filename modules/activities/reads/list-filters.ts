import type { ExportQuery } from '../contract.ts'

/** What a list is narrowed by; null where it is not. Sessions of contact days are in unless left out. */
export function filtersOf(query: Omit<ExportQuery, 'lang'>) {
  const places = { streetId: query.streetId ?? null, communityId: query.communityId ?? null }
  const what = { kind: query.kind ?? null, state: query.state ?? null, text: query.text ?? null }
  const closed = { closedSince: query.closedSince ?? null, byOthers: query.byOthers ?? false }
  return {
    ...places,
    ...what,
    ...closed,
    from: query.from ?? null,
    to: query.to ?? null,
    sessions: query.sessions ?? true,
  }
}
