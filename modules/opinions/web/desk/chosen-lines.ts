import type { FromHeardBody, HeardLine } from '../../contract-intake.ts'
import type { Theme } from '../../language.ts'

/** What is chosen to be raised: by line, its theme and the deputy who stays in the loop. */
export type Chosen = ReadonlyMap<string, { theme: Theme | null; deputyId: string | null }>

/** Takes a line in or leaves it out. The one deputy who was there stays in the loop; of several, nobody is guessed. */
export function toggled(chosen: Chosen, line: Pick<HeardLine, 'opinionId' | 'deputies'>): Chosen {
  const next = new Map(chosen)
  if (next.delete(line.opinionId)) return next
  const [only, ...others] = line.deputies
  return next.set(line.opinionId, { theme: null, deputyId: only && others.length === 0 ? only.personId : null })
}

/** All of them into one theme; what was given a theme by itself keeps it. */
export function themed(chosen: Chosen, theme: Theme): Chosen {
  return new Map([...chosen].map(([id, line]) => [id, { ...line, theme: line.theme ?? theme }]))
}

/** How many still want a theme. */
export function unthemed(chosen: Chosen): number {
  return [...chosen.values()].filter((line) => line.theme === null).length
}

/** The lines as the server takes them, each with an id of its own. */
export function saidLines(chosen: Chosen, newId: () => string): FromHeardBody['lines'] {
  return [...chosen].flatMap(([opinionId, { theme, deputyId }]) =>
    theme === null ? [] : [{ id: newId(), opinionId, theme, ...(deputyId === null ? {} : { deputyId }) }],
  )
}
