import type pg from 'pg'
import type { LoadGround } from './ground.ts'
import { SEARCHED, searchPath } from './measures.ts'

/** So many searches a word, one after another, as somebody at a desk asks. */
const TIMES = 40
const PAGE = 50

/** The 95th percentile in milliseconds of searches for a word. */
export async function searchTime(url: string, cookie: string, word: string): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < TIMES; at += 1) {
    const began = performance.now()
    await page(url, cookie, word)
    took.push(performance.now() - began)
  }
  return took.toSorted((a, b) => a - b)[Math.ceil(TIMES * 0.95) - 1] ?? 0
}

async function page(url: string, cookie: string, word: string): Promise<{ itemId: string }[]> {
  const answer = await fetch(`${url}${searchPath(word)}`, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { items: { itemId: string }[] }).items
}

/** A fast answer means nothing if it is wrong: the page holds exactly the newest items in which the word stands, letter for letter. */
export async function proveSearch(url: string, owner: pg.Pool, { districtId, staff }: LoadGround): Promise<void> {
  for (const word of SEARCHED) {
    const { rows } = await owner.query<{ itemId: string }>(
      `select item_id as "itemId" from opinions.item where district_id = $1 and (position($2 in words) > 0 or position($2 in place) > 0)
         and not (confidential or hidden or held) order by raised_on desc, item_id desc limit ${PAGE}`,
      [districtId, word],
    )
    const found = (await page(url, staff, word)).map(({ itemId }) => itemId)
    if (found.length < PAGE || found.join() !== rows.map(({ itemId }) => itemId).join())
      throw new Error(`The search for ${word} did not find what is there.`)
  }
}
