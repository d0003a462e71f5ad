import { Type } from 'typebox'
import type { Refusal } from '../../kernel/refusal.ts'
import { sayDay } from '../ui/format.ts'
import type { Dictionary, Language, Places } from '../words/words.ts'
import { say } from '../words/words.ts'

const fault = { field: Type.String(), code: Type.String(), detail: Type.String() }

/** RFC 9457 problem document. `code` is stable; `detail` is the sentence for the user, in the user's language. */
export const problemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  field: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Type.Object(fault))),
  instance: Type.Optional(Type.String()),
  extra: Type.Optional(Type.Object({}, { additionalProperties: true })),
})

export interface Fault {
  field: string
  code: string
  detail: string
}

export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail: string
  field?: string
  /** Every field that is wrong, the first one repeated above. */
  errors?: Fault[]
  /** Id of the request, as in the log. */
  instance?: string
  /** Further facts, for example both versions of a row on a 409. */
  extra?: Readonly<Record<string, unknown>>
}

/** Who reads the problem, and from which dictionary. */
export interface Reader {
  lang: Language
  words: Dictionary
  instance: string
}

/** The problem document with this code; the sentence falls back to the title of the status where the words lack the code. */
export function problem(reader: Reader, status: number, code: string, places: Places = {}): Problem {
  const titleKey = `problem.${status}`
  const title = say(reader.words, reader.lang, Object.hasOwn(reader.words, titleKey) ? titleKey : 'problem.400')
  return {
    type: `urn:bandeng:problem:${code}`,
    title,
    status,
    code,
    detail: Object.hasOwn(reader.words, code) ? say(reader.words, reader.lang, code, places) : title,
    instance: `urn:bandeng:request:${reader.instance}`,
  }
}

/** A refusal as the user reads it; a civil date among its places is said as a day. */
export function problemOfRefusal(reader: Reader, refusal: Refusal): Problem {
  const said = daysSaid(refusal.params, reader.lang)
  const places = refusal.field === undefined ? said : { field: refusal.field, ...said }
  const document = problem(reader, refusal.status, refusal.code, places)
  if (refusal.field !== undefined) {
    document.field = refusal.field
    document.errors = [{ field: refusal.field, code: refusal.code, detail: document.detail }]
  }
  if (Object.keys(refusal.extra).length > 0) document.extra = refusal.extra
  return document
}

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/

function daysSaid(places: Places, lang: Language): Places {
  return Object.fromEntries(
    Object.entries(places).map(([name, value]) => [
      name,
      typeof value === 'string' && CIVIL_DATE.test(value) ? sayDay(value, lang) : value,
    ]),
  )
}
