import { beforeEach, expect, it, vi } from 'vitest'
import { forgetReceipt, keepReceipt, keptReceipts, receiptOf } from './kept-receipts.ts'

const receipt = (n: number) => ({ ref: `320508-26110000${n}`, receipt: `26110000${n}`, queryCode: 'K7F3QZ' })
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
  return () => vi.unstubAllGlobals()
})

it('the newest receipt stands first, each once, and what was known of it stays', () => {
  keepReceipt({ ...receipt(11), itemId: 'a', held: false })
  keepReceipt(receipt(12))
  keepReceipt({ ...receipt(11), number: '平江民意〔2026〕12号' })
  expect(keptReceipts().map(({ ref }) => ref)).toEqual([receipt(11).ref, receipt(12).ref])
  expect(receiptOf(receipt(11).ref)).toMatchObject({ itemId: 'a', number: '平江民意〔2026〕12号' })
  forgetReceipt(receipt(11).ref)
  expect(receiptOf(receipt(11).ref)).toBeNull()
})

it('what somebody else left under the name is not taken for receipts', () => {
  kept.set('bandeng.receipts', '[{"ref":1},"x",null]')
  expect(keptReceipts()).toEqual([])
  kept.set('bandeng.receipts', '{')
  expect(keptReceipts()).toEqual([])
})

it('a private window keeps them as long as the page lives', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  })
  keepReceipt(receipt(13))
  expect(receiptOf(receipt(13).ref)).toMatchObject({ queryCode: 'K7F3QZ' })
})
