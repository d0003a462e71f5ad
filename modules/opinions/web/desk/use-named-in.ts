import { useEffect, useState } from 'react'
import { ask } from '../../../../platform/ui/api.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { NamedAnswer } from '../../contract-privacy.ts'

const PAUSE = 400

/** What the form knows of whoever raised the item; a list that says nothing of it leaves `contact` out, and the server is asked. */
export type AboutSomebody = Pick<ItemAnswer, 'itemId'> & Partial<Pick<ItemAnswer, 'contact'>>

/** Nobody is looked for where it is known that nothing was given, or that it is erased. */
function mayBeNamed(contact: AboutSomebody['contact']): boolean {
  if (contact === undefined) return true
  return contact !== null && contact.erasedAt === null && (contact.given.name || contact.given.phone)
}

/** Whether words hold name or number of whoever raised the item, once the fingers rest; null as long as nobody knows. */
export function useNamedIn({ itemId, contact }: AboutSomebody, words: string): NamedAnswer | null {
  const [found, setFound] = useState<{ words: string; named: NamedAnswer } | null>(null)
  const said = mayBeNamed(contact) ? words.trim() : ''
  useEffect(() => {
    if (said === '') return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const body = { words: said.slice(0, 3000) }
      ask<NamedAnswer>('POST', `/api/v1/opinions/items/${itemId}/contact/named`, { body, signal: stop.signal })
        .then((named) => setFound({ words: said, named }))
        .catch(() => {
          // Not this reader's to know, or no network: the words can be sent all the same.
        })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [said, itemId])
  return said !== '' && found?.words === said ? found.named : null
}
