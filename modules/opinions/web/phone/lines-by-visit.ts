import type { MyHeardLine } from '../../contract-my-heard.ts'

export interface VisitHeard {
  activityId: string
  /** The first line stands for all: they share day, title and place. */
  at: MyHeardLine
  lines: MyHeardLine[]
}

/** The lines under the visits they were heard at, both in the order they came. */
export function linesByVisit(lines: readonly MyHeardLine[]): VisitHeard[] {
  const visits = new Map<string, VisitHeard>()
  for (const line of lines) {
    const known = visits.get(line.activityId)
    if (known) known.lines.push(line)
    else visits.set(line.activityId, { activityId: line.activityId, at: line, lines: [line] })
  }
  return [...visits.values()]
}
