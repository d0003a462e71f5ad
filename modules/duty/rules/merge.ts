/** A self-report that may tell the same fact as an organiser's record. */
export interface SelfReportOfDay {
  readonly recordId: string
  readonly personId: string
  readonly kind: string
  readonly doneOn: string
  readonly state: string
  readonly version: number
}

/** The organiser's record that takes its place. */
export interface OrganisersRecord {
  readonly recordId: string
  readonly personId: string
  readonly kind: string
  readonly doneOn: string
}

export interface Merge {
  readonly selfReport: SelfReportOfDay
  readonly into: string
  /** A waiting self-report is withdrawn, one that already stood is struck. */
  readonly to: 'withdrawn' | 'struck'
}

/**
 * The same fact told twice counts once (domain 20.24): for each record of the organiser, the earliest self-report of the same deputy, kind and
 * day gives way to it, whether it still waits or already stands.
 */
export function mergesFor(organisers: readonly OrganisersRecord[], selfReports: readonly SelfReportOfDay[]): Merge[] {
  const open = [...selfReports].sort((a, b) => (a.recordId < b.recordId ? -1 : 1))
  return organisers.flatMap((record) => {
    const at = open.findIndex(
      (one) => one.personId === record.personId && one.kind === record.kind && one.doneOn === record.doneOn,
    )
    const [selfReport] = at < 0 ? [] : open.splice(at, 1)
    if (!selfReport) return []
    return [
      { selfReport, into: record.recordId, to: selfReport.state === 'confirmed' ? 'struck' : 'withdrawn' } as const,
    ]
  })
}
