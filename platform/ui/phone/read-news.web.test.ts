import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const shelf = new Map<string, string>()
const storage = {
  getItem: (key: string) => shelf.get(key) ?? null,
  setItem: (key: string, value: string) => void shelf.set(key, value),
}

/** The module as a phone opens it anew. */
async function opened() {
  vi.resetModules()
  return import('./read-news.ts')
}

beforeEach(() => {
  shelf.clear()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

test('what was read stays read when the phone opens the app again; a new version of the record is news again', async () => {
  const first = await opened()
  first.markNewsRead([first.newsKey('a', 1)])
  first.markNewsRead([first.newsKey('a', 1)])
  const later = await opened()
  expect(later.newsReadHere()).toEqual(['a 1'])
  expect(later.newsReadHere()).not.toContain(later.newsKey('a', 2))
})

test('the list stays short, the newest kept', async () => {
  const { markNewsRead, newsReadHere } = await opened()
  markNewsRead(Array.from({ length: 250 }, (_, n) => `r${n} 1`))
  expect([newsReadHere().length, newsReadHere().at(-1)]).toEqual([200, 'r249 1'])
})

test.each(['{"not":"a list"}', 'no json at all', '[1,2]'])('a shelf full of %s is an empty one', async (rubbish) => {
  shelf.set('bandeng.news-read', rubbish)
  expect((await opened()).newsReadHere()).toEqual([])
})

test('a phone that keeps nothing still hides what was read until it is closed', async () => {
  const refuse = () => {
    throw new Error('no room')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const { markNewsRead, newsReadHere } = await opened()
  markNewsRead(['a 1'])
  expect(newsReadHere()).toEqual(['a 1'])
})
