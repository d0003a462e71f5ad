import { refuse } from '../../kernel/refusal.ts'
import { importSentence } from '../../modules/imports/index.ts'

const NAMED = ['record', 'attendance', 'tenure', 'account', 'suspension', 'mandate', 'post', 'objection', 'entry']

/**
 * Turns the database's "still referenced" (23503) into a refusal that names whom it is about and what has been built on them; anything else
 * is thrown on. `names`: how the ids in question are called.
 */
export function builtUpon(error: unknown, names: ReadonlyMap<string, string>, lang: 'zh' | 'en'): never {
  const {
    code,
    table = '',
    detail = '',
  } = (typeof error === 'object' ? error : null) as { code?: string; table?: string; detail?: string }
  if (code !== '23503') throw error
  const id = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.exec(detail)?.[1] ?? ''
  const what = importSentence(lang, `imports.used.${NAMED.includes(table) ? table : 'other'}`)
  return refuse('imports.built-upon', { status: 409, params: { who: names.get(id) ?? '', what } })
}
