import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../api.ts'
import { Outbox, type Parcel, type Shelf } from './outbox.ts'

let kept: Parcel[]
let order: string[]
const shelf: Shelf = {
  load: async () => structuredClone(kept),
  save: async (parcels) => {
    order.push(`save ${parcels.map((parcel) => parcel.state).join()}`)
    kept = structuredClone(parcels)
  },
}
const visit = { method: 'POST' as const, path: '/api/v1/visits', body: { heard: 2 }, label: '周周行' }

beforeEach(() => {
  kept = []
  order = []
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

async function boxOf(personId: string, send: (parcel: Parcel) => Promise<unknown>): Promise<Outbox> {
  const box = new Outbox(shelf, send)
  await box.belongTo(personId)
  return box
}

const settled = (box: Outbox) => vi.waitFor(() => expect(box.list().some((one) => one.state === 'sending')).toBe(false))

describe('outbox', () => {
  it('keeps before it sends, and tells when it is received', async () => {
    const box = await boxOf('p1', async () => {
      order.push('send')
      return { number: 'A-1' }
    })
    await box.put(visit)
    await settled(box)
    expect(order).toEqual(['save kept', 'save sending', 'send', 'save received'])
    expect(kept[0]).toMatchObject({ state: 'received', answer: { number: 'A-1' }, body: null })
  })

  it('keeps what nobody answered and sends it once, with the same id, when the network is back', async () => {
    const ids: string[] = []
    let online = false
    const box = await boxOf('p1', async (parcel) => {
      ids.push(parcel.id)
      if (!online) throw new Problem(0, 'network', '')
    })
    const id = await box.put(visit)
    await vi.waitFor(() => expect(kept[0]?.state).toBe('kept'))
    online = true
    await vi.advanceTimersByTimeAsync(6_000)
    await Promise.all([box.deliver(), box.deliver()])
    expect(kept[0]?.state).toBe('received')
    expect(ids).toEqual([id, id])
  })

  it('says why a parcel came back and goes on with the next', async () => {
    const box = await boxOf('p1', async (parcel) => {
      if (parcel.label === 'bad') throw new Problem(422, 'visit.closed', '该场次已办结。')
    })
    await box.put({ ...visit, label: 'bad' })
    await box.put(visit)
    await vi.waitFor(() => expect(kept.map((one) => one.state)).toEqual(['returned', 'received']))
    expect(kept[0]?.why).toBe('该场次已办结。')
  })

  it('takes up after the phone died while sending', async () => {
    kept = [{ ...visit, id: 'x', personId: 'p1', madeAt: new Date().toISOString(), state: 'sending' }]
    const box = await boxOf('p1', async () => ({}))
    await settled(box)
    expect(kept[0]?.state).toBe('received')
  })

  it('never sends another person’s parcel', async () => {
    kept = [{ ...visit, id: 'x', personId: 'p2', madeAt: new Date().toISOString(), state: 'kept' }]
    const send = vi.fn(async () => ({}))
    await boxOf('p1', send)
    expect(send).not.toHaveBeenCalled()
    expect(kept[0]?.state).toBe('kept')
  })

  it('leaves nothing of what was received at a sign-out, and everything that was not', async () => {
    const box = await boxOf('p1', async (parcel) => {
      if (parcel.label === 'later') throw new Problem(0, 'network', '')
      return {}
    })
    await box.put(visit)
    await settled(box)
    await box.put({ ...visit, label: 'later' })
    await vi.waitFor(() => expect(kept.map((one) => one.state)).toEqual(['received', 'kept']))
    await box.leave()
    expect(kept.map((one) => [one.label, one.state])).toEqual([['later', 'kept']])
    expect(box.list()).toEqual([])
  })

  it('the same parcel put twice is one', async () => {
    const box = await boxOf('p1', async () => ({}))
    await box.put({ ...visit, id: 'same' })
    await box.put({ ...visit, id: 'same' })
    expect(kept).toHaveLength(1)
  })
})
