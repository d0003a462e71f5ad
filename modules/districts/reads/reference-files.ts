import { readFile } from 'node:fs/promises'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { CalendarFile, DivisionFile } from '../contract.ts'

const REFERENCE = new URL('../../../db/reference/', import.meta.url)

/** The committed extract of a district's streets and communities. Throws if there is none for this area code. */
export async function divisionFile(areaCode: string): Promise<DivisionFile> {
  if (!/^\d{6}$/.test(areaCode)) throw new Error(`not an area code: ${areaCode}`)
  return readReference(`divisions/${areaCode}.json`, DivisionFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new Error(
      `There is no list of streets and communities for ${areaCode}; db/reference/README.md says how to make it.`,
    )
  })
}

/** The committed working calendar. */
export async function calendarFile(): Promise<CalendarFile> {
  return readReference('calendar.json', CalendarFile)
}

async function readReference<S extends TSchema>(name: string, schema: S): Promise<Static<S>> {
  const content: unknown = JSON.parse(await readFile(new URL(name, REFERENCE), 'utf8'))
  if (Value.Check(schema, content)) return content
  const flaw = Value.Errors(schema, content)[0]
  throw new Error(`db/reference/${name}: ${flaw?.instancePath ?? ''} ${flaw?.message ?? 'not as expected'}`)
}
