import type { Flaw } from './flaws.ts'
import type { Answer } from './letter.ts'

const HAN = /\p{Script=Han}/u

/** What is wrong with an answer, or null. `field` is what the flaw spoilt. */
export function complaintAbout(answer: Answer | null, flaw: Flaw | null, field: string, lang: string): string | null {
  if (answer === null) return 'no answer: the connection was cut'
  if (answer.status >= 500) return `a ${answer.status}: ${answer.text.slice(0, 300)}`
  if (answer.status < 400) return flaw?.fatal ? `taken with ${answer.status} in spite of ${flaw.name}` : null
  if (!answer.type.startsWith('application/problem+json')) return `${answer.status} as ${answer.type || 'nothing'}`
  const problem = parsed(answer.text)
  if (problem === null) return `${answer.status} with a body that is no JSON object`
  for (const name of ['code', 'title', 'detail', 'type']) {
    if (typeof problem[name] !== 'string' || problem[name] === '') return `${answer.status} without "${name}"`
  }
  if (problem.status !== answer.status) return `says ${problem.status} and is ${answer.status}`
  if (HAN.test(String(problem.title)) !== (lang === 'zh')) return `the title is not in ${lang}: ${problem.title}`
  if (/\{\w+\}/.test(String(problem.detail))) return `a place left open in the sentence: ${problem.detail}`
  return fieldComplaint(answer.status, problem, flaw, field)
}

/** A fault of a field names the field. */
function fieldComplaint(
  status: number,
  problem: Record<string, unknown>,
  flaw: Flaw | null,
  field: string,
): string | null {
  if (String(problem.code).startsWith('field.') && typeof problem.field !== 'string')
    return `${problem.code} without the name of the field`
  // Address, query and body are looked at one after another: what is named may be a fault further ahead, but something is.
  if (status !== 422 || !flaw?.fatal || field === '' || typeof problem.field === 'string') return null
  return `422 that names no field, though ${field} is wrong: ${problem.code}`
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
