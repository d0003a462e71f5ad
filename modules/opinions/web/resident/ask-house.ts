import { ask, type Method } from '../../../../platform/ui/api.ts'

/** How a resident asks: without an account, and with the query code where something of theirs is meant. */
export interface Said {
  body?: unknown
  /** The six signs of the receipt. */
  code?: string | null
  /** The client-made id of a write. */
  key?: string
  signal?: AbortSignal
}

/** Asks as nobody: no cookie goes along, even where a deputy is signed in on this phone. The language is the page's. */
export function askHouse<T>(method: Method, path: string, { body, code, key, signal }: Said = {}): Promise<T> {
  return ask<T>(method, path, {
    nameless: true,
    headers: {
      'accept-language': document.documentElement.lang === 'en' ? 'en' : 'zh-CN',
      ...(code ? { 'x-query-code': code } : {}),
    },
    body,
    ...(key ? { key } : {}),
    ...(signal ? { signal } : {}),
  })
}
