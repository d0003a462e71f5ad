import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('never more than two at once, in the order they came, whatever fails', async () => {
  let now = 0
  let most = 0
  const order: number[] = []
  const work = (n: number) =>
    inTurn(async () => {
      now += 1
      most = Math.max(most, now)
      order.push(n)
      await new Promise((resolve) => setTimeout(resolve, 2))
      now -= 1
      if (n % 3 === 0) throw new Error('no')
      return n
    })
  const answers = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => work(n)))
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(answers.filter((one) => one.status === 'rejected')).toHaveLength(3)
  expect(await work(1)).toBe(1)
})
