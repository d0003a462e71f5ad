import { Button } from 'antd'
import { useSearchParams } from 'wouter'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

export interface Narrowing {
  /** What the address narrows this list by; null where it does not. */
  get(name: string): string | null
  /** '?since=…' to keep it when a row is opened. */
  kept: string
  clear(...names: string[]): void
}

/** A list narrowed by its address, as a number that was pressed elsewhere narrows it. */
export function useNarrowing(): Narrowing {
  const [search, setSearch] = useSearchParams()
  return {
    get: (name) => search.get(name),
    kept: search.toString() === '' ? '' : `?${search}`,
    clear: (...names) =>
      setSearch((now) => {
        for (const name of names) now.delete(name)
        return now
      }),
  }
}

/** Says that only a part of a list is shown, and leads back to all of it. */
export function Narrowed({ says, onAll }: { says: string; onAll(): void }) {
  const t = useWords(uiWords)
  return (
    <p className="narrowed no-print" role="status">
      {t('ui.narrowed', { what: says })}{' '}
      <Button type="link" size="small" onClick={onAll}>
        {t('ui.narrowed.all')}
      </Button>
    </p>
  )
}
